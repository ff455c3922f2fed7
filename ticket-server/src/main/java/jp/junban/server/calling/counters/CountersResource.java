package jp.junban.server.calling.counters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import jp.junban.server.platform.Caller;

/** What staff do at a counter but calling: open it, be away, ask a colleague over, close it. */
@RequestScoped
@Path("/counters/{counter}")
@RolesAllowed("STAFF")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CountersResource {

  @Inject private CounterDesk counters;
  @Inject private Colleagues colleagues;
  @Inject private Caller caller;

  @POST
  @Path("/open")
  public CounterView open(@PathParam("counter") String counterId) {
    return counters.open(counterId, caller);
  }

  @POST
  @Path("/close")
  public CounterView close(@PathParam("counter") String counterId) {
    return counters.close(counterId, caller);
  }

  @POST
  @Path("/pause")
  public CounterView pause(@PathParam("counter") String counterId, PauseCounter wish) {
    return counters.pause(counterId, wish, caller);
  }

  @POST
  @Path("/unpause")
  public CounterView unpause(@PathParam("counter") String counterId) {
    return counters.unpause(counterId, caller);
  }

  @POST
  @Path("/help")
  public Response help(@PathParam("counter") String counterId, Word word) {
    String id = colleagues.callForHelp(counterId, word, caller);
    return Response.status(Response.Status.CREATED).entity(Map.of("id", id)).build();
  }
}
