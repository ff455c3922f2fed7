package jp.junban.server.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.DemoClock;

/**
 * What the live endpoints have in common: a session joins a channel and gets the latest at once.
 */
@ApplicationScoped
public class LiveSessionsEndpoint {

  private static final Logger LOG = Logger.getLogger(LiveSessionsEndpoint.class.getName());
  private static final int MOST_READ_BYTES = 1024;

  @Inject private OfficeRefresher refresher;
  @Inject private OfficeDirectory offices;
  @Inject private Clock clock;

  private record Membership(LiveChannel channel, LiveClient client) {}

  private final Map<String, Membership> members = new ConcurrentHashMap<>();

  void join(
      Session session,
      String officeId,
      Function<OfficeFeed, LiveChannel> channelOf,
      Function<OfficeView, LiveText> textOf) {
    if (offices.find(officeId).isEmpty()) {
      close(session, CloseReason.CloseCodes.CANNOT_ACCEPT, "There is no such office");
      return;
    }
    session.setMaxTextMessageBufferSize(MOST_READ_BYTES);
    session.setMaxIdleTimeout(0);
    LiveChannel channel = channelOf.apply(refresher.feed(officeId));
    LiveClient client =
        new LiveClient(
            new SessionSocket(session, wantsBytes(session)),
            DemoClock.lived(LiveClient.PATIENCE, clock));
    members.put(session.getId(), new Membership(channel, client));
    refresher.whileUnchanged(
        officeId,
        view -> {
          channel.join(client);
          client.offer(textOf.apply(view), clock.instant());
        });
  }

  /**
   * Whether the follower asked for binary messages. The container writes a text as UTF-8 anew for
   * every session, which costs four times as much as all the rest of the sending; bytes it sends as
   * they are.
   */
  private static boolean wantsBytes(Session session) {
    return session.getRequestParameterMap().getOrDefault("as", List.of()).contains("bytes");
  }

  void leave(Session session) {
    Membership member = members.remove(session.getId());
    if (member != null) {
      member.channel().leave(member.client());
    }
  }

  static void close(Session session, CloseReason.CloseCode code, String why) {
    try {
      session.close(new CloseReason(code, why));
    } catch (IOException | IllegalStateException e) {
      LOG.log(Level.FINE, "Already gone", e);
    }
  }

  /**
   * A WebSocket session as a client sees it.
   *
   * @param bytes whether to send binary messages
   */
  record SessionSocket(Session session, boolean bytes) implements LiveSocket {

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
     * the container would not find its own classes, for instance that which tests a connection to
     * the database, and take the database for gone.
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
}
