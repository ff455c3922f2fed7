package jp.junban.server.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * How a server is started for a test: on a free port of the loopback address, with its own data.
 */
final class ServerOptions {

  /** Tuesday noon in Tokyo, when the sample offices are open; tests never see the real hour. */
  static final String STARTS_AT = "2026-11-24T03:00:00Z";

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private final Path data;
  private final int port;
  private final List<String> database;

  ServerOptions(Path data, List<String> database) {
    this.data = data;
    this.database = database;
    this.port = freePort();
    try {
      Files.createDirectories(data);
      String preboot = Files.readString(Path.of("src", "main", "launch", "preboot.txt"));
      Files.writeString(preboot(), preboot.replace("LISTEN", "127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path data() {
    return data;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  static Path war() {
    return TARGET.resolve("junban.war");
  }

  private Path preboot() {
    return data.resolve("preboot.txt");
  }

  private List<String> jvm() {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx320m",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Dhazelcast.socket.bind.any=false",
                "-Dderby.stream.error.file=" + data.resolve("derby.log"),
                "-Djunban.data=" + data,
                "-Djunban.public-url=" + address()));
    options.addAll(own(STARTS_AT));
    return options;
  }

  /** What a test asks for beside what ./run gives. */
  private List<String> own(String startsAt) {
    List<String> options =
        new ArrayList<>(
            List.of("-Djunban.proxies=127.0.0.1", "-Djunban.clock.starts-at=" + startsAt));
    options.addAll(database);
    return options;
  }

  /** Tells Arquillian, by the properties that arquillian.xml names. */
  void announceTo(Properties properties) {
    int cluster = freePort();
    properties.setProperty("junban.it.address", address());
    properties.setProperty("junban.it.data", data.toString());
    properties.setProperty("junban.it.micro-jar", TARGET.resolve("payara-micro.jar").toString());
    properties.setProperty("junban.it.jvm-options", joined(jvm()));
    properties.setProperty(
        "junban.it.micro-options",
        joined(
            List.of(
                "--port",
                String.valueOf(port),
                "--contextroot",
                "/",
                "--interfaces",
                "127.0.0.1",
                "--startport",
                String.valueOf(cluster),
                "--clustermode",
                "tcpip:127.0.0.1:" + cluster,
                "--disablephonehome",
                "--logtofile",
                data.resolve("server.log").toString(),
                "--prebootcommandfile",
                preboot().toString())));
  }

  /** Arquillian splits at spaces that have no backslash before them. */
  private static String joined(List<String> options) {
    return String.join(" ", options.stream().map(o -> o.replace(" ", "\\ ")).toList());
  }

  /** Starts a server as ./run does, from the checkout's root. */
  ProcessBuilder command(String startsAt) {
    List<String> command = new ArrayList<>(List.of("bash", "-c"));
    command.add(
        ". ticket-server/src/main/launch/java.sh && find_java && archive_classes"
            + " && start_server \"$@\"");
    command.addAll(List.of("start", data.toString(), "" + port, "127.0.0.1", address()));
    command.addAll(own(startsAt));
    return new ProcessBuilder(command).directory(TARGET.resolve("../..").toFile());
  }
}
