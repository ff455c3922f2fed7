package jp.junban.server.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A body of any length, sent in chunks over a plain socket without being kept anywhere, by a client
 * that stops when it is answered. Counts what the server's machine took.
 */
final class CountedUpload {

  private static final int CHUNK = 64 * 1024;

  private final byte[] beginning;
  private final byte[] repeated;
  private final long length;
  private final AtomicLong sent = new AtomicLong();

  CountedUpload(byte[] beginning, byte[] repeated, long length) {
    this.beginning = beginning;
    this.repeated = repeated;
    this.length = length;
  }

  /** What was answered: the status, and all that came with it. */
  record Answered(int status, String text) {}

  long sent() {
    return sent.get();
  }

  Answered send(Api staff, String path) throws IOException, InterruptedException {
    URI server = URI.create(staff.address());
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(60_000);
      Thread writer = new Thread(() -> write(socket, head(staff, server, path)));
      writer.start();
      String answer = read(socket.getInputStream());
      socket.close();
      writer.join();
      return new Answered(Integer.parseInt(answer.substring(9, 12)), answer);
    }
  }

  private static String head(Api staff, URI server, String path) {
    StringBuilder head = new StringBuilder("POST " + path + " HTTP/1.1\r\n");
    head.append("Host: ").append(server.getAuthority()).append("\r\n");
    for (int i = 0; i < staff.headers().size(); i += 2) {
      head.append(staff.headers().get(i)).append(": ").append(staff.headers().get(i + 1));
      head.append("\r\n");
    }
    return head.append("Content-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n").toString();
  }

  private void write(Socket socket, String head) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      chunk(out, beginning, beginning.length);
      byte[] block = block();
      for (long left = length; left > 0; left -= block.length) {
        chunk(out, block, (int) Math.min(left, block.length));
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (IOException answered) {
      // the server does not take any more
    }
  }

  private byte[] block() {
    byte[] block = new byte[Math.max(1, CHUNK / repeated.length) * repeated.length];
    for (int i = 0; i < block.length; i++) {
      block[i] = repeated[i % repeated.length];
    }
    return block;
  }

  private void chunk(OutputStream out, byte[] bytes, int count) throws IOException {
    out.write((Integer.toHexString(count) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes, 0, count);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    sent.addAndGet(count);
  }

  /** Reads until the problem's closing brace, or the end. */
  private static String read(InputStream in) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      answer.write(next);
      if (next == '}') {
        break;
      }
    }
    return answer.toString(StandardCharsets.UTF_8);
  }
}
