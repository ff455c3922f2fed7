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
import java.time.Clock;
import java.time.Duration;
import jp.junban.server.platform.DemoClock;
import jp.junban.server.platform.Problem;

/** The board for those who cannot follow it live. */
@RequestScoped
@Path("/offices/{office}/board")
public class BoardResource {

  /** Snapshots are made every ten seconds at least; without them nothing shown is sure. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);

  @Inject private OfficeRefresher refresher;
  @Inject private Clock clock;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response board(@PathParam("office") String officeId, @Context Request request) {
    OfficeView view = refresher.view(officeId);
    if (view.olderThan(DemoClock.lived(LONGEST_SILENCE, clock), clock.instant())) {
      throw new Problem(
          503,
          "board-outdated",
          "Board is outdated",
          "いま新しい情報を取得できません。",
          "New information is not available at the moment.");
    }
    EntityTag tag = new EntityTag(Long.toString(view.board().version()));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.build();
    }
    return Response.ok(view.boardJson()).tag(tag).build();
  }
}
