package jp.junban.systemtests.screens;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The network between a screen and its server: passes on what it gets, until it is cut (nothing
 * gets through, and whoever is connected learns it) or freezes (nothing gets through, and nobody
 * learns it).
 */
public final class Line implements AutoCloseable {

  private static final int CHUNK = 16 * 1024;

  private final InetSocketAddress server;
  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;
  private volatile @Nullable CountDownLatch frozen;

  /** A line to the server at this address. */
  public Line(String serverUrl) {
    URI address = URI.create(serverUrl);
    server = new InetSocketAddress(address.getHost(), address.getPort());
    try {
      door = new ServerSocket(0, 64, InetAddress.getByName(address.getHost()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    begin("line", this::accept);
  }

  /** Where the server is reached over this line. */
  public String url() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  /** From now on every connection breaks at once. */
  public void cut() {
    cut = true;
    open.forEach(Line::end);
  }

  /** From now on nothing arrives any more, without a sign of it. */
  public void freeze() {
    frozen = new CountDownLatch(1);
  }

  /** All is well again; connections that were frozen go on. */
  public void mend() {
    cut = false;
    CountDownLatch ice = frozen;
    frozen = null;
    if (ice != null) {
      ice.countDown();
    }
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket screen = door.accept();
        open.add(screen);
        begin("line-out", () -> connect(screen));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void connect(Socket screen) {
    try (screen;
        Socket far = new Socket()) {
      if (cut) {
        return;
      }
      far.connect(server);
      open.add(far);
      Thread back = begin("line-back", () -> pass(far, screen));
      pass(screen, far);
      back.join();
      open.remove(far);
    } catch (IOException e) {
      // a server that is away: the screen's connection breaks
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(screen);
    }
  }

  private void pass(Socket from, Socket to) {
    byte[] chunk = new byte[CHUNK];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        CountDownLatch ice = frozen;
        if (ice != null) {
          ice.await();
        }
        out.write(chunk, 0, n);
        out.flush();
      }
    } catch (IOException e) {
      // one of the two is gone, so the other goes too
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end(from);
    end(to);
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread begin(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  @Override
  public void close() {
    mend();
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.forEach(Line::end);
  }
}
