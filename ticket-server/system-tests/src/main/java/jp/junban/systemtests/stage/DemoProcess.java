package jp.junban.systemtests.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Who plays a demo, started as {@code ./run --demo} starts it. */
public final class DemoProcess implements AutoCloseable {

  /** How many times as fast as the real time a demo goes. */
  public static final int SPEED = 60;

  private final Process process;

  private DemoProcess(Process process) {
    this.process = process;
  }

  /** The options of a server for a demo. */
  public static String[] serverOptions() {
    return new String[] {"-Djunban.demo=true", "-Djunban.clock.speed=" + SPEED};
  }

  /**
   * Plays to a server that was started with {@link #serverOptions}.
   *
   * @param data the server's folder
   */
  public static DemoProcess start(ServerProcess server, Path data) {
    String start =
        ". ticket-server/src/main/launch/java.sh && find_java"
            + " && exec \"$JAVA_HOME/bin/java\" $KIOSK_JVM -jar ticket-server/demo/target/demo.jar"
            + " \"$@\"";
    try {
      return new DemoProcess(
          new ProcessBuilder(
                  List.of("bash", "-c", start, "demo", server.url(), data.toString(), "" + SPEED))
              .directory(Processes.checkout().toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("demo.log").toFile()))
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean alive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    Processes.end(process);
  }
}
