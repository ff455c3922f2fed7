package jp.junban.server.voice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Digest;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How an office wants its calls spoken. Boards read it every minute. */
@RequestScoped
@Path("/offices/{office}/voice")
@Produces(MediaType.APPLICATION_JSON)
public class VoiceResource {

  @Inject private VoiceDesk desk;
  @Inject private JsonMapper json;
  @Inject private Caller caller;

  @GET
  public Response read(@PathParam("office") String office, @Context Request request) {
    String voice = json.writeValueAsString(desk.voice(office));
    EntityTag tag = new EntityTag(Digest.of(voice).substring(0, 16));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null ? Response.ok(voice).tag(tag).build() : unchanged.build();
  }

  @PUT
  @RolesAllowed("ADMIN")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(
      @PathParam("office") String office,
      @RequestBody(content = @Content(schema = @Schema(implementation = VoiceSettings.class)))
          JsonNode body) {
    return Response.ok(desk.edit(caller, office, VoiceReading.read(body))).build();
  }
}
