package jp.junban.devices.printing.queue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A CUPS of our own on a free loopback port, with one queue to one {@code ippeveprinter}, whose
 * paper is a folder. All of it lives in one folder and ends with {@link #close}.
 */
final class PrivateCups implements AutoCloseable {
  static final List<String> PROGRAMS =
      List.of("cupsd", "lpadmin", "lpr", "ippeveprinter", "ipptool", "dbus-daemon", "avahi-daemon");

  private static final Path SYSTEM_BUS = Path.of("/run/dbus/system_bus_socket");

  private final Path home;
  private final List<Process> programs = new ArrayList<>();
  private final Map<String, String> environment;
  private final int printerPort = freePort();
  private final int port = freePort();

  PrivateCups(Path home) throws IOException, InterruptedException {
    this.home = home;
    boolean systemBus = Files.exists(SYSTEM_BUS);
    environment =
        systemBus
            ? Map.of("CUPS_SERVER", address())
            : Map.of(
                "CUPS_SERVER",
                address(),
                "DBUS_SYSTEM_BUS_ADDRESS",
                "unix:path=" + home.resolve("bus"));
    // the print system works as another user
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String folder : List.of("etc", "spool/tmp", "cache", "run", "log", "paper", "inside")) {
      Files.setPosixFilePermissions(
          Files.createDirectories(home.resolve(folder)),
          PosixFilePermissions.fromString("rwxrwxrwx"));
    }
    if (!systemBus) {
      startBus();
    }
    startPrinter();
    startCups();
  }

  static List<String> missing() {
    return PROGRAMS.stream().filter(program -> find(program) == null).toList();
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  Map<String, String> environment() {
    return environment;
  }

  /** What came out so far: one PDF a job. */
  List<Path> papers() throws IOException {
    try (var files = Files.list(home.resolve("paper"))) {
      return files.sorted().toList();
    }
  }

  /** A condition of the printer, {@code empty} or {@code low}. */
  void set(String condition) throws IOException {
    Files.createFile(home.resolve(condition));
  }

  void unset(String condition) throws IOException {
    Files.delete(home.resolve(condition));
  }

  void run(String... command) throws IOException, InterruptedException {
    Process process = start("run-" + command[0], command);
    if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + ": " + log("run-" + command[0]));
    }
  }

  /** Ends the print system; the printer goes on. */
  void stopCups() {
    stop(programs.get(programs.size() - 1));
  }

  @Override
  public void close() {
    Collections.reverse(programs);
    programs.forEach(PrivateCups::stop);
  }

  private void startBus() throws IOException, InterruptedException {
    Path bus =
        write(
            "bus.conf",
            """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
              "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig><type>system</type><listen>unix:path=%s/bus</listen>
            <auth>EXTERNAL</auth><policy context="default"><allow user="*"/><allow own="*"/>
            <allow send_destination="*"/><allow receive_sender="*"/></policy></busconfig>
            """
                .formatted(home));
    programs.add(start("bus", "dbus-daemon", "--config-file=" + bus, "--nofork", "--nopidfile"));
    await(() -> Files.exists(home.resolve("bus")), "bus");
    Path avahi =
        write(
            "avahi.conf",
            """
            [server]
            use-ipv6=no
            allow-interfaces=lo
            [publish]
            disable-publishing=no
            """);
    programs.add(
        start("avahi", "avahi-daemon", "-f", avahi.toString(), "--no-drop-root", "--no-chroot"));
    await(() -> log("avahi").contains("startup complete"), "avahi");
  }

  private void startPrinter() throws IOException, InterruptedException {
    write(
        "job.test",
        """
        {
          OPERATION Get-Job-Attributes
          GROUP operation-attributes-tag
          ATTR charset attributes-charset utf-8
          ATTR language attributes-natural-language en
          ATTR uri printer-uri $uri
          ATTR integer job-id $job
        }
        """);
    Path paper =
        write(
            "print.sh",
            """
            #!/bin/sh
            # Prints one job: waits for paper, and forgets a job that is cancelled meanwhile.
            cd %s
            job=$(basename "$1"); job=${job%%%%-*}; cancelled=
            [ -e low ] && echo "STATE: +media-low-report" >&2 || echo "STATE: -media-low-report" >&2
            while [ -e empty ]; do
              echo "STATE: +media-empty-error" >&2
              ipptool -tv -d job=$job ipp://localhost:%d/ipp/print job.test |
                grep -q 'processing-to-stop-point\\|canceled' && cancelled=yes
              sleep 0.1
            done
            echo "STATE: -media-empty-error" >&2
            [ -n "$cancelled" ] && exit 1
            cp "$1" inside/$job && mv inside/$job paper/$job.pdf
            """
                .formatted(home, printerPort));
    Files.setPosixFilePermissions(paper, PosixFilePermissions.fromString("rwxr-xr-x"));
    programs.add(
        start(
            "printer",
            "ippeveprinter",
            "-n",
            "localhost",
            "-p",
            String.valueOf(printerPort),
            "-d",
            home.resolve("inside").toString(),
            "-c",
            paper.toString(),
            "-f",
            "application/pdf,image/pwg-raster",
            "-v",
            "slips"));
    await(() -> answers(printerPort), "printer");
  }

  private void startCups() throws IOException, InterruptedException {
    Path files =
        write(
            "etc/cups-files.conf",
            """
            ServerRoot %1$s/etc
            RequestRoot %1$s/spool
            TempDir %1$s/spool/tmp
            CacheDir %1$s/cache
            StateDir %1$s/run
            AccessLog %1$s/log/access
            ErrorLog %1$s/log/error
            PageLog %1$s/log/page
            SystemGroup root
            User lp
            Group lp
            """
                .formatted(home));
    Path settings =
        write(
            "etc/cupsd.conf",
            """
            Listen %s
            Browsing Off
            WebInterface No
            DefaultAuthType None
            <Location />
              Order allow,deny
              Allow all
            </Location>
            <Policy default>
              <Limit All>
                Order allow,deny
                Allow all
              </Limit>
            </Policy>
            """
                .formatted(address()));
    programs.add(start("cups", "cupsd", "-f", "-c", settings.toString(), "-s", files.toString()));
    await(() -> answers(port), "cups");
    String printer = "ipp://localhost:" + printerPort + "/ipp/print";
    run("lpadmin", "-p", "slips", "-E", "-v", printer, "-m", "everywhere");
  }

  private Process start(String name, String... command) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.set(0, String.valueOf(find(command[0])));
    ProcessBuilder builder = new ProcessBuilder(arguments).directory(home.toFile());
    builder.environment().putAll(environment);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(home.resolve(name + ".log").toFile())
        .start();
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private void await(Condition condition, String name) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        close();
        throw new IOException(name + " does not start: " + log(name));
      }
      Thread.sleep(50);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text);
  }

  private String log(String name) throws IOException {
    Path log = home.resolve(name + ".log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  private static boolean answers(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static @Nullable Path find(String program) {
    for (String folder : List.of("/usr/sbin", "/usr/bin", "/sbin", "/bin")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return Path.of(folder, program);
      }
    }
    return null;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
