package jp.junban.server.board;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.security.Principal;
import java.util.Optional;
import jp.junban.server.accounts.StaffSessions;
import jp.junban.server.platform.Caller;

/** The live desk of an office, for its staff: who they are was found with the handshake. */
@ServerEndpoint("/live/offices/{office}/desk")
public class DeskEndpoint {

  @Inject private LiveSessionsEndpoint sessions;
  @Inject private StaffSessions staff;

  @OnOpen
  public void opened(Session session, @PathParam("office") String officeId) {
    if (mayLook(session.getUserPrincipal(), officeId)) {
      sessions.join(session, officeId, OfficeFeed::desks, OfficeView::deskText);
    } else {
      LiveSessionsEndpoint.close(session, CloseReason.CloseCodes.VIOLATED_POLICY, "Please sign in");
    }
  }

  private boolean mayLook(@org.jspecify.annotations.Nullable Principal principal, String officeId) {
    if (principal == null) {
      return false;
    }
    Optional<Caller> caller = staff.callerOfActor(principal.getName());
    return caller.isPresent()
        && (caller.get().officeId() == null || officeId.equals(caller.get().officeId()));
  }

  @OnClose
  public void closed(Session session) {
    sessions.leave(session);
  }

  @OnError
  public void failed(Session session, Throwable thrown) {
    sessions.leave(session);
  }
}
