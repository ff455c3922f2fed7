package jp.junban.server.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionSocketTest {

  private final ClassLoader own = Thread.currentThread().getContextClassLoader();
  private final List<Boolean> ends = new ArrayList<>();
  private @Nullable ClassLoader whileWriting;
  private @Nullable ClassLoader whileSending;

  private static <T> T standIn(Class<T> kind, InvocationHandler handler) {
    Object proxy = Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, handler);
    return kind.cast(proxy);
  }

  private Session session() {
    RemoteEndpoint.Async remote =
        standIn(
            RemoteEndpoint.Async.class,
            (proxy, method, arguments) -> {
              whileSending = Thread.currentThread().getContextClassLoader();
              return null;
            });
    return standIn(Session.class, (proxy, method, arguments) -> remote);
  }

  private LiveText text() {
    return new LiveText(
        () -> {
          whileWriting = Thread.currentThread().getContextClassLoader();
          return new byte[] {'{', '}'};
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsSentIsWrittenWithAllClassesInSight(boolean bytes) {
    new LiveSessionsEndpoint.SessionSocket(session(), bytes).send(text(), ends::add);
    assertSame(own, whileWriting);
    assertNotSame(own, whileSending);
    assertSame(own, Thread.currentThread().getContextClassLoader());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTextThatCannotBeWrittenEndsTheSending(boolean bytes) {
    LiveText unwritable =
        new LiveText(
            () -> {
              throw new IllegalStateException("no database");
            });
    new LiveSessionsEndpoint.SessionSocket(session(), bytes).send(unwritable, ends::add);
    assertEquals(List.of(false), ends);
    assertSame(own, Thread.currentThread().getContextClassLoader());
  }
}
