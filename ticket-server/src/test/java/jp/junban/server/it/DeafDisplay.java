package jp.junban.server.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A display whose browser hangs: it joins the live board and then reads nothing for long. */
final class DeafDisplay implements AutoCloseable {

  private final Socket socket = new Socket();

  DeafDisplay(TestOffice office) {
    URI server = URI.create(Api.anyone().address());
    try {
      socket.setReceiveBufferSize(4096);
      socket.setSoTimeout(20_000);
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
      String handshake =
          """
          GET /live/offices/%s/board HTTP/1.1
          Host: %s
          Upgrade: websocket
          Connection: Upgrade
          Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
          Sec-WebSocket-Version: 13

          """
              .formatted(office.id(), server.getAuthority())
              .replace("\n", "\r\n");
      socket.getOutputStream().write(handshake.getBytes(StandardCharsets.US_ASCII));
      String status = firstLine(socket.getInputStream());
      if (status == null || !status.contains(" 101 ")) {
        throw new AssertionError("no handshake: " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String firstLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        return null;
      }
      line.append((char) c);
    }
    return line.toString();
  }

  /**
   * Reads at last, until the board it gets holds this text.
   *
   * @return how many bytes had to be read for it
   */
  long readUntil(String text) {
    byte[] awaited = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream tail = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    long read = 0;
    try {
      InputStream in = socket.getInputStream();
      while (!tail.toString(StandardCharsets.ISO_8859_1).contains(text)) {
        int count = in.read(some);
        if (count < 0) {
          throw new AssertionError("cut off before " + text);
        }
        byte[] before = tail.toByteArray();
        int kept = Math.min(before.length, awaited.length);
        tail.reset();
        tail.write(before, before.length - kept, kept);
        tail.write(some, 0, count);
        read += count;
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
