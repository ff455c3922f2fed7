package jp.junban.server.board;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.Session;
import java.nio.ByteBuffer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A WebSocket session as a client sees it.
 *
 * @param bytes whether to send binary messages
 */
record SessionSocket(Session session, boolean bytes) implements LiveSocket {

  private static final Logger LOG = Logger.getLogger(SessionSocket.class.getName());

  @Override
  public void send(LiveText text, Done done) {
    SendHandler left = result -> done.accept(result.isOK());
    try {
      RemoteEndpoint.Async remote = session.getAsyncRemote();
      if (bytes) {
        ByteBuffer message = ByteBuffer.wrap(text.utf8());
        withoutOwnJars(() -> remote.sendBinary(message, left));
      } else {
        String message = text.text();
        withoutOwnJars(() -> remote.sendText(message, left));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "Not sent", e);
      done.accept(false);
    }
  }

  /**
   * The container schedules an idle timer with every message, and for that looks for services in
   * every jar the thread's class loader knows: more work than the sending itself. Without the
   * application's jars in sight there is little to look through. Nothing else may run like this:
   * the container would not find its own classes, for instance that which tests a connection to the
   * database, and take the database for gone.
   */
  private static void withoutOwnJars(Runnable sending) {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      sending.run();
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  @Override
  public void close() {
    LiveSessionsEndpoint.close(session, CloseReason.CloseCodes.TRY_AGAIN_LATER, "Too slow");
  }
}
