package jp.junban.server.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** A server of a test's own, which it may kill. */
final class OwnServer implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofSeconds(120);

  private final ServerOptions options;
  private final Process process;

  private OwnServer(ServerOptions options, Process process) {
    this.options = options;
    this.process = process;
  }

  /** Starts it and waits until it is ready. */
  static OwnServer start(ServerOptions options, String startsAt) {
    Path log = options.data().resolve("server.log");
    try {
      Process process =
          options
              .command(startsAt)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      OwnServer server = new OwnServer(options, process);
      server.awaitReady(log);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts one that must refuse, and gives what it says of that.
   *
   * @throws AssertionError when it does not
   */
  static String refusal(ServerOptions options, String startsAt) {
    Path log = options.data().resolve("refused.log");
    try {
      Process process =
          options.command(startsAt).redirectErrorStream(true).redirectOutput(log.toFile()).start();
      try (OwnServer server = new OwnServer(options, process)) {
        return server.awaitRefusal(log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String awaitRefusal(Path log) {
    return Patience.look(LONGEST_START, () -> complaint(log), Optional::isPresent)
        .orElseThrow(() -> new AssertionError("The server did not refuse; see " + log));
  }

  private static Optional<String> complaint(Path log) {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains("IllegalStateException: ")).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady(Path log) {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create(options.address() + "/health/ready"))
            .timeout(Duration.ofSeconds(10))
            .build();
    int status =
        Patience.look(
            LONGEST_START, () -> status(client, ready), s -> s == 200 || !process.isAlive());
    if (status != 200) {
      close();
      throw new AssertionError("The server did not start; see " + log);
    }
  }

  private static int status(HttpClient client, HttpRequest request) {
    try {
      return client.sendAsync(request, BodyHandlers.discarding()).join().statusCode();
    } catch (CompletionException notYet) {
      return 0;
    }
  }

  Api anyone() {
    return Api.anyoneAt(options.address());
  }

  /** As when somebody pulls the plug: the process has no chance to tidy up. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
