package jp.junban.server.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The board for those who cannot follow it live. */
@RequestScoped
@Path("/offices/{office}/board")
public class BoardResource {

  @Inject private OfficeRefresher refresher;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response board(@PathParam("office") String officeId, @Context Request request) {
    OfficeView view = refresher.view(officeId);
    EntityTag tag = new EntityTag(Long.toString(view.board().version()));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.build();
    }
    return Response.ok(view.boardJson()).tag(tag).build();
  }
}
