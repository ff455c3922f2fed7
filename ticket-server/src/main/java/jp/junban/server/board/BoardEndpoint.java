package jp.junban.server.board;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;

/** The live board of an office, for anyone. */
@ServerEndpoint("/live/offices/{office}/board")
public class BoardEndpoint {

  @Inject private LiveSessionsEndpoint sessions;

  @OnOpen
  public void opened(Session session, @PathParam("office") String officeId) {
    sessions.join(session, officeId, OfficeFeed::boards, OfficeView::boardText);
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
