package jp.junban.systemtests.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The network between a machine and the server, which can fail. What is under way when it fails is
 * not thrown away but held, as TCP does: it arrives when the network is back, however late.
 */
public final class Network implements AutoCloseable {

  /** How it is. */
  public enum State {
    WELL,
    /** Lines break, and no new ones can be made. */
    CUT,
    /** Nothing comes through, and nobody is told. */
    SILENT,
    /** Requests arrive; answers do not. */
    ONE_WAY
  }

  private final int serverPort;
  private final ServerSocket door;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "network");
            thread.setDaemon(true);
            return thread;
          });

  private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
  private final Object change = new Object();
  private State state = State.WELL;

  /** A network to the server at this port of the loopback address. */
  public Network(int serverPort) {
    this.serverPort = serverPort;
    try {
      door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  /** The server, seen through this network. */
  public String url() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  public void become(State next) {
    synchronized (change) {
      state = next;
      change.notifyAll();
    }
    if (next == State.CUT) {
      lines.forEach(Network::close);
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.forEach(Network::close);
    threads.shutdownNow();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket near = door.accept();
        lines.add(near);
        threads.execute(() -> connect(near));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void connect(Socket near) {
    try {
      if (present() == State.CUT) {
        close(near);
        return;
      }
      Socket far = new Socket(InetAddress.getLoopbackAddress(), serverPort);
      lines.add(far);
      near.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      threads.execute(() -> pass(near, far, true));
      pass(far, near, false);
    } catch (IOException e) {
      close(near);
    }
  }

  private void pass(Socket from, Socket to, boolean requests) {
    byte[] bytes = new byte[16_384];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        awaitPassage(requests);
        out.write(bytes, 0, read);
        out.flush();
      }
      awaitPassage(requests);
    } catch (IOException e) {
      // a line that broke is what this is for
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lines.remove(from);
      lines.remove(to);
    }
  }

  private void awaitPassage(boolean requests) throws InterruptedException {
    synchronized (change) {
      while (state == State.SILENT || (state == State.ONE_WAY && !requests)) {
        change.wait();
      }
    }
  }

  private State present() {
    synchronized (change) {
      return state;
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
