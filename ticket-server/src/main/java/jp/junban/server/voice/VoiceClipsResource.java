package jp.junban.server.voice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.junban.server.platform.Caller;
import jp.junban.server.voice.sounds.SoundFile;

/** The clips of an office's voice, each of which can be replaced by a recording. */
@RequestScoped
@Path("/offices/{office}/voice/clips")
public class VoiceClipsResource {

  @Inject private VoiceDesk desk;
  @Inject private Caller caller;

  @GET
  @RolesAllowed("ADMIN")
  @Produces(MediaType.APPLICATION_JSON)
  public List<VoiceView.ClipView> list(@PathParam("office") String office) {
    return desk.clips(caller, office);
  }

  @GET
  @Path("/{language}/{clip}")
  public Response play(
      @PathParam("office") String office,
      @PathParam("language") String language,
      @PathParam("clip") String clip,
      @Context Request request) {
    VoiceDesk.PlayedClip played = desk.clip(office, language, clip);
    EntityTag tag = new EntityTag(played.version());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null
        ? Response.ok(played.bytes(), played.mediaType()).tag(tag).build()
        : unchanged.build();
  }

  /** What the sound is says its content, not its media type. */
  @PUT
  @Path("/{language}/{clip}")
  @RolesAllowed("ADMIN")
  @Consumes(MediaType.WILDCARD)
  public void record(
      @PathParam("office") String office,
      @PathParam("language") String language,
      @PathParam("clip") String clip,
      InputStream body)
      throws IOException {
    byte[] sent = body.readNBytes(SoundFile.MOST_BYTES + 1);
    if (sent.length > SoundFile.MOST_BYTES) {
      throw VoiceProblems.tooLarge();
    }
    desk.record(caller, office, language, clip, sent);
  }

  @DELETE
  @Path("/{language}/{clip}")
  @RolesAllowed("ADMIN")
  public void remove(
      @PathParam("office") String office,
      @PathParam("language") String language,
      @PathParam("clip") String clip) {
    desk.remove(caller, office, language, clip);
  }
}
