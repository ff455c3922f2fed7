package jp.junban.server.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Digest;
import jp.junban.server.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An office's playlist. Boards read it every minute. */
@RequestScoped
@Path("/offices/{office}/content")
@Produces(MediaType.APPLICATION_JSON)
public class ContentResource {

  private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

  @Inject private ContentDesk desk;
  @Inject private JsonMapper json;
  @Inject private Caller caller;

  @GET
  public Response shown(@PathParam("office") String office, @Context Request request) {
    String content = json.writeValueAsString(desk.shown(office));
    EntityTag tag = new EntityTag(Digest.of(content).substring(0, 16));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null ? Response.ok(content).tag(tag).build() : unchanged.build();
  }

  @GET
  @Path("/all")
  @RolesAllowed("ADMIN")
  public List<ContentView> all(@PathParam("office") String office) {
    return desk.all(caller, office);
  }

  @GET
  @Path("/{item}/{page: [0-9]{1,3}}")
  @Produces(MediaType.WILDCARD)
  public Response page(
      @PathParam("office") String office,
      @PathParam("item") String item,
      @PathParam("page") int page) {
    ContentDesk.Page found = desk.page(office, item, page);
    return Response.ok(found.file().toFile(), found.mediaType())
        .header("Cache-Control", FOR_A_YEAR)
        .build();
  }

  /** What the file is says its content, not its media type. */
  @POST
  @Path("/files")
  @RolesAllowed("ADMIN")
  @Consumes(MediaType.WILDCARD)
  public Response upload(
      @PathParam("office") String office,
      @QueryParam("name") @Nullable String name,
      InputStream body) {
    String known = name == null ? "" : name.strip();
    if (known.isEmpty() || known.length() > ContentReading.LONGEST_NAME) {
      throw Problem.invalid(
          "name", "名前を80文字までで入力してください。", "A name of at most 80 characters is needed.");
    }
    ContentView added = desk.upload(caller, office, known, body);
    return Response.status(Response.Status.CREATED).entity(added).build();
  }

  @POST
  @Path("/notices")
  @RolesAllowed("ADMIN")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response announce(
      @PathParam("office") String office,
      @RequestBody(content = @Content(schema = @Schema(implementation = ContentSettings.class)))
          JsonNode body) {
    ContentView added = desk.announce(caller, office, ContentReading.notice(body));
    return Response.status(Response.Status.CREATED).entity(added).build();
  }
}
