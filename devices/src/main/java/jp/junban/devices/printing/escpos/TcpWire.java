package jp.junban.devices.printing.escpos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** A printer in the network; port 9100 as a rule. */
final class TcpWire implements Wire {
  private static final Logger LOG = System.getLogger(TcpWire.class.getName());

  private final Socket socket;

  private TcpWire(Socket socket) {
    this.socket = socket;
  }

  static TcpWire open(String host, int port, Duration patience) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.setKeepAlive(true);
      // a given-up slip must not leave our own buffers later
      socket.setSoLinger(true, 0);
      socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
      return new TcpWire(socket);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  @Override
  public InputStream in() throws IOException {
    return socket.getInputStream();
  }

  @Override
  public OutputStream out() throws IOException {
    return socket.getOutputStream();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "Not closed cleanly: {0}", e.toString());
    }
  }
}
