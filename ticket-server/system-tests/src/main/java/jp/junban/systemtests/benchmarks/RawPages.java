package jp.junban.systemtests.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/**
 * Many open ticket pages in one thread, each with a connection of its own: asks as a page does,
 * with its tag, after the seconds that the page names. What such a page costs must not weigh on the
 * server that is measured.
 */
final class RawPages implements AutoCloseable {

  private static final int FIRST_WITHIN_MILLIS = 15_000;
  private static final int LONGEST_PAGE = 64 * 1024;

  private final int port;
  private final Selector selector = Selector.open();
  private final List<PageOfOne> pages = new ArrayList<>();
  private final PriorityQueue<PageOfOne> due =
      new PriorityQueue<>(Comparator.comparingLong(page -> page.dueAt));
  private final Random random = new Random(1);
  private final Thread thread = new Thread(this::ask, "pages");
  private final Counts counts = new Counts();
  private volatile boolean open = true;

  RawPages(int port, List<String> tokens) throws IOException {
    this.port = port;
    long now = System.nanoTime();
    for (String token : tokens) {
      PageOfOne page = new PageOfOne(token);
      page.dueAt = now + TimeUnit.MILLISECONDS.toNanos(random.nextInt(FIRST_WITHIN_MILLIS));
      pages.add(page);
      due.add(page);
    }
    thread.setDaemon(true);
    thread.start();
  }

  /** What was answered since the last look. */
  static final class Counts {
    private int unchanged;
    private int changed;
    private int other;
    private final List<Long> nanos = new ArrayList<>();

    private synchronized void add(int status, long took) {
      switch (status) {
        case 304 -> unchanged++;
        case 200 -> changed++;
        default -> other++;
      }
      nanos.add(took);
    }

    /** Says what was counted, and begins anew. */
    synchronized String take(double seconds) {
      String times =
          nanos.isEmpty()
              ? "nothing"
              : Figures.ofNanos(nanos.stream().mapToLong(Long::longValue).toArray()).toString();
      String said =
          "%.0f a second; %d unchanged, %d new, %d others; %s"
              .formatted(nanos.size() / seconds, unchanged, changed, other, times);
      unchanged = 0;
      changed = 0;
      other = 0;
      nanos.clear();
      return said;
    }

    synchronized int all() {
      return nanos.size();
    }
  }

  Counts counts() {
    return counts;
  }

  /** One page: its connection, its tag, and what has come of its answer. */
  private final class PageOfOne {
    private final String token;
    private final ByteBuffer answer = ByteBuffer.allocate(LONGEST_PAGE / 4);
    private SocketChannel channel = SocketChannel.open();
    private String tag = "";
    private int next = 8;
    private long dueAt;
    private long askedAt;

    PageOfOne(String token) throws IOException {
      this.token = token;
      connect();
    }

    private void connect() throws IOException {
      channel.close();
      channel = SocketChannel.open();
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, this);
    }

    void ask() throws IOException {
      String request =
          "GET /t/"
              + token
              + " HTTP/1.1\r\nHost: 127.0.0.1:"
              + port
              + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n"
              + (tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n")
              + "\r\n";
      answer.clear();
      askedAt = System.nanoTime();
      ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }

    /** Reads what has come; whether the answer is whole. */
    boolean read() throws IOException {
      int count = channel.read(answer);
      if (count < 0) {
        connect();
        return false;
      }
      String text = new String(answer.array(), 0, answer.position(), StandardCharsets.ISO_8859_1);
      int head = text.indexOf("\r\n\r\n");
      if (head < 0) {
        return false;
      }
      int status = Integer.parseInt(text.substring(9, 12));
      String headers = text.substring(0, head).toLowerCase(java.util.Locale.ROOT);
      if (status != 304 && !isWhole(headers, text, head + 4)) {
        return false;
      }
      counts.add(status, System.nanoTime() - askedAt);
      if (status == 200) {
        tag = header(text.substring(0, head), "ETag: ");
        next = seconds(body(headers, text.substring(head + 4)));
      }
      return true;
    }

    private static boolean isWhole(String headers, String text, int start) {
      int length = headers.indexOf("content-length: ");
      if (length < 0) {
        return text.endsWith("\r\n0\r\n\r\n");
      }
      String number = headers.substring(length + 16).split("\r\n", 2)[0];
      return text.length() - start >= Integer.parseInt(number.strip());
    }
  }

  private static String header(String head, String name) {
    int start = head.indexOf(name) + name.length();
    int end = head.indexOf("\r\n", start);
    return head.substring(start, end < 0 ? head.length() : end);
  }

  private static String body(String headers, String body) throws IOException {
    StringBuilder content = new StringBuilder();
    if (headers.contains("transfer-encoding: chunked")) {
      int at = 0;
      while (true) {
        int line = body.indexOf("\r\n", at);
        int size = Integer.parseInt(body.substring(at, line), 16);
        if (size == 0) {
          break;
        }
        content.append(body, line + 2, line + 2 + size);
        at = line + 2 + size + 2;
      }
    } else {
      content.append(body);
    }
    byte[] bytes = content.toString().getBytes(StandardCharsets.ISO_8859_1);
    if (!headers.contains("content-encoding: gzip")) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int seconds(String page) {
    int start = page.indexOf("data-next=\"") + 11;
    return Integer.parseInt(page.substring(start, page.indexOf('"', start)));
  }

  private void ask() {
    try {
      while (open) {
        askWhoIsDue();
        PageOfOne first = due.peek();
        long left = first == null ? 50 : (first.dueAt - System.nanoTime()) / 1_000_000;
        selector.select(Math.max(1, Math.min(50, left)));
        for (SelectionKey key : selector.selectedKeys()) {
          PageOfOne page = (PageOfOne) key.attachment();
          if (page.read()) {
            double wait = page.next * (0.9 + random.nextDouble() * 0.2);
            page.dueAt = System.nanoTime() + (long) (wait * 1e9);
            due.add(page);
          }
        }
        selector.selectedKeys().clear();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void askWhoIsDue() throws IOException {
    long now = System.nanoTime();
    for (PageOfOne page = due.peek(); page != null && page.dueAt <= now; page = due.peek()) {
      due.poll();
      page.ask();
    }
  }

  @Override
  public void close() throws IOException {
    open = false;
    selector.wakeup();
    for (PageOfOne page : pages) {
      page.channel.close();
    }
    selector.close();
  }
}
