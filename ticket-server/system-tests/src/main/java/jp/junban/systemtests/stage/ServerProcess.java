package jp.junban.systemtests.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A ticket server on embedded Derby, started as {@code ./run} starts it. */
public final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Path data;
  private final int port;
  private final Process process;
  private final Duration startedIn;

  private ServerProcess(Path data, int port, Process process, Duration startedIn) {
    this.data = data;
    this.port = port;
    this.process = process;
    this.startedIn = startedIn;
  }

  /** Starts on a free port and waits until it is ready. */
  public static ServerProcess start(Path data, String... jvmOptions) {
    return start(data, Processes.freePort(), jvmOptions);
  }

  /** Starts and waits until it is ready. */
  public static ServerProcess start(Path data, int port, String... jvmOptions) {
    try {
      Files.createDirectories(data);
      long begun = System.nanoTime();
      Process process = launch(data, port, jvmOptions);
      URI ready = URI.create("http://127.0.0.1:" + port + "/health/ready");
      HttpClient http = HttpClient.newHttpClient();
      Processes.await(
          "the ticket server; see " + data.resolve("server.log"),
          PATIENCE,
          () -> {
            if (!process.isAlive()) {
              throw new IllegalStateException("The server ended; see " + data);
            }
            return answers(http, ready);
          });
      Duration startedIn = Duration.ofNanos(System.nanoTime() - begun);
      return new ServerProcess(data, port, process, startedIn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process launch(Path data, int port, String... jvmOptions) throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", "-c"));
    command.add(
        ". ticket-server/src/main/launch/java.sh && find_java && archive_classes"
            + " && start_server \"$@\"");
    command.addAll(
        List.of("start", data.toString(), "" + port, "127.0.0.1", "http://127.0.0.1:" + port));
    command.addAll(List.of(jvmOptions));
    return new ProcessBuilder(command)
        .directory(Processes.checkout().toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("server.log").toFile()))
        .start();
  }

  private static boolean answers(HttpClient http, URI ready) {
    try {
      HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What the server wrote down at its first start: administrator, password, kiosk-code. */
  public Properties firstStart() {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(data.resolve("first-start.txt"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  /** The processor time it has used since its start. */
  public Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** From the start of the process until it was ready. */
  public Duration startedIn() {
    return startedIn;
  }

  /** Ends it as a power cut would. */
  public void kill() {
    Processes.kill(process);
  }

  @Override
  public void close() {
    Processes.end(process);
  }
}
