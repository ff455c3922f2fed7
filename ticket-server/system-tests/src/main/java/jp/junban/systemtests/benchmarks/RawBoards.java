package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Many boards in one thread, that read just enough of RFC 6455 to know which call a message shows
 * first, or which message stands over everything. What such a board costs must not weigh on the
 * server that is measured.
 */
final class RawBoards implements AutoCloseable {

  /** Before the id of the newest call. */
  static final String CALL = "\"callId\":\"";

  /** Before the kind of the message over everything. */
  static final String EMERGENCY = "\"emergency\":{\"kind\":\"";

  private final byte[] mark;

  private final Selector selector = Selector.open();
  private final List<SocketChannel> channels = new ArrayList<>();
  private final BiConsumer<Integer, String> seen;
  private final Thread thread = new Thread(this::read, "boards");
  private volatile boolean open = true;

  /**
   * @param mark what stands before the text that is looked for
   * @param seen hears the number of the board and the first such text of each message
   */
  RawBoards(String mark, BiConsumer<Integer, String> seen) throws IOException {
    this.mark = mark.getBytes(StandardCharsets.US_ASCII);
    this.seen = seen;
    thread.setDaemon(true);
  }

  /** Connects this many boards and starts to read. */
  void connect(int port, String path, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      SocketChannel channel = handshake(port, path);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, new Board(i));
      channels.add(channel);
    }
    thread.start();
  }

  /** Opens the feed; the answer's head has been read when it returns. */
  static SocketChannel handshake(int port, String path) throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    String head =
        "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                .formatted(path, port)
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    channel.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
    StringBuilder answer = new StringBuilder();
    ByteBuffer one = ByteBuffer.allocate(1);
    while (!answer.toString().endsWith("\r\n\r\n")) {
      one.clear();
      if (channel.read(one) < 0) {
        throw new IOException("Refused: " + answer);
      }
      answer.append((char) one.get(0));
    }
    if (!answer.toString().startsWith("HTTP/1.1 101")) {
      throw new IOException("Refused: " + answer);
    }
    return channel;
  }

  private void read() {
    try {
      while (open) {
        selector.select(200);
        for (SelectionKey key : selector.selectedKeys()) {
          Board board = (Board) key.attachment();
          if (!board.read((SocketChannel) key.channel())) {
            key.cancel();
          }
        }
        selector.selectedKeys().clear();
      }
    } catch (IOException e) {
      if (open) {
        throw new IllegalStateException("The boards broke", e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    open = false;
    selector.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (SocketChannel channel : channels) {
      channel.close();
    }
    selector.close();
  }

  private final class Board {
    private final int number;
    private ByteBuffer buffer = ByteBuffer.allocate(32 * 1024);

    Board(int number) {
      this.number = number;
    }

    boolean read(SocketChannel channel) throws IOException {
      int count = channel.read(buffer);
      if (count < 0) {
        return false;
      }
      buffer.flip();
      while (frame()) {}
      buffer.compact();
      if (!buffer.hasRemaining()) {
        ByteBuffer larger = ByteBuffer.allocate(buffer.capacity() * 2);
        larger.put(buffer.flip());
        buffer = larger;
      }
      return true;
    }

    /** Takes one whole frame from the buffer, if there is one. */
    private boolean frame() {
      if (buffer.remaining() < 4) {
        return false;
      }
      int at = buffer.position();
      int opcode = buffer.get(at) & 0x0F;
      long length = buffer.get(at + 1) & 0x7F;
      int head = 2;
      if (length == 126) {
        length = buffer.getShort(at + 2) & 0xFFFF;
        head = 4;
      } else if (length == 127) {
        if (buffer.remaining() < 10) {
          return false;
        }
        length = buffer.getLong(at + 2);
        head = 10;
      }
      if (buffer.remaining() < head + length) {
        return false;
      }
      if (opcode <= 2) {
        show(at + head, (int) length);
      }
      buffer.position(at + head + (int) length);
      return true;
    }

    private void show(int from, int length) {
      byte[] bytes = buffer.array();
      for (int i = from; i < from + length - mark.length; i++) {
        int k = 0;
        while (k < mark.length && bytes[i + k] == mark[k]) {
          k++;
        }
        if (k == mark.length) {
          int start = i + k;
          int end = start;
          while (bytes[end] != '"') {
            end++;
          }
          seen.accept(number, new String(bytes, start, end - start, StandardCharsets.US_ASCII));
          return;
        }
      }
    }
  }
}
