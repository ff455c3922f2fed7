package jp.junban.systemtests.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/** A kiosk agent with a virtual printer, started as {@code ./run} starts it. */
public final class KioskProcess implements AutoCloseable {

  private final Path data;
  private final int port;
  private final Process process;
  private final Duration startedIn;

  private KioskProcess(Path data, int port, Process process, Duration startedIn) {
    this.data = data;
    this.port = port;
    this.process = process;
    this.startedIn = startedIn;
  }

  /** Starts the trial office's kiosk, with the code from the server's first start. */
  public static KioskProcess start(ServerProcess server, Path data, Properties firstStart) {
    return start(server.url(), data, firstStart);
  }

  /** As {@link #start(ServerProcess, Path, Properties)}, at a server seen under this address. */
  public static KioskProcess start(String server, Path data, Properties firstStart) {
    int port = Processes.freePort();
    try {
      Files.createDirectories(data);
      Path code = data.resolve("code.txt");
      Files.writeString(code, firstStart.getProperty("kiosk-code") + "\n");
      long begun = System.nanoTime();
      Process process = launch(server, data, port, code);
      Processes.await(
          "the kiosk; see " + data.resolve("kiosk.log"),
          Duration.ofSeconds(30),
          () -> listens(port));
      return new KioskProcess(data, port, process, Duration.ofNanos(System.nanoTime() - begun));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process launch(String server, Path data, int port, Path code) throws IOException {
    String start =
        ". ticket-server/src/main/launch/java.sh && find_java"
            + " && exec \"$JAVA_HOME/bin/java\" $KIOSK_JVM -jar kiosk/target/kiosk.jar \"$@\"";
    return new ProcessBuilder(
            List.of(
                "bash",
                "-c",
                start,
                "kiosk",
                "--server",
                server,
                "--port",
                "" + port,
                "--data",
                data.toString(),
                "--tickets",
                data.resolve("tickets").toString(),
                "--enrolment-code-file",
                code.toString()))
        .directory(Processes.checkout().toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("kiosk.log").toFile()))
        .start();
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  public long pid() {
    return process.pid();
  }

  /** Where printed tickets land. */
  public Path tickets() {
    return data.resolve("tickets");
  }

  /** From the start of the process until it listened. */
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
