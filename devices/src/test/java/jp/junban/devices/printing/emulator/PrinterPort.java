package jp.junban.devices.printing.emulator;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** The printer's network socket, on loopback. A newer host takes the place of the one before. */
public final class PrinterPort implements Closeable {
  private static final Logger LOG = System.getLogger(PrinterPort.class.getName());

  private final ThermalPrinter printer;
  private final ServerSocket server;
  private volatile @Nullable Socket current;

  /** Listens; port 0 takes a free one. */
  public PrinterPort(ThermalPrinter printer, int port) throws IOException {
    this.printer = printer;
    this.server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    daemon(this::accept);
  }

  public int number() {
    return server.getLocalPort();
  }

  /** Breaks the line; the printer goes on with what it has. */
  public void disconnect() {
    hangUp(current);
  }

  @Override
  public void close() throws IOException {
    server.close();
    disconnect();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        if (printer.isPowered()) {
          current = socket;
          daemon(() -> serve(socket));
        } else {
          hangUp(socket);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "The port is closed: {0}", e.getMessage());
    }
  }

  private void serve(Socket socket) {
    try {
      printer.serve(socket.getInputStream(), socket.getOutputStream());
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "The host is gone: {0}", e.getMessage());
    } finally {
      hangUp(socket);
    }
  }

  private static void hangUp(@Nullable Socket socket) {
    if (socket == null) {
      return;
    }
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "Not closed cleanly: {0}", e.getMessage());
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "emulator-port");
    thread.setDaemon(true);
    thread.start();
  }
}
