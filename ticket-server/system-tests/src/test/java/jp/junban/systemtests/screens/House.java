package jp.junban.systemtests.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Properties;
import jp.junban.systemtests.stage.Api;
import jp.junban.systemtests.stage.KioskProcess;
import jp.junban.systemtests.stage.Processes;
import jp.junban.systemtests.stage.ServerProcess;

/**
 * One ticket server and one kiosk, as they are after their first start.
 *
 * <p>The server's clock starts in the morning, so that no midnight can come in between.
 */
public final class House implements AutoCloseable {

  /** The office that is there from the first start, always open, with the kiosk. */
  public static final String TRIAL_OFFICE = "otameshi";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final Path data;
  private final long begunNanos = System.nanoTime();
  private final Instant startsAt;
  private final KioskProcess kiosk;
  private final Api administrator;
  private final Office trialOffice;
  private ServerProcess server;
  private Duration passed = Duration.ZERO;
  private int offices;

  /** Starts both programs; their data goes into a new folder inside this one. */
  public House(Path folder) {
    this(folder, ZonedDateTime.now(ZONE).with(LocalTime.of(10, 0)).toInstant());
  }

  /** Starts both programs with the server's clock at this time. */
  public House(Path folder, Instant startsAt) {
    try {
      data = Files.createTempDirectory(Files.createDirectories(folder), "house-").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.startsAt = startsAt;
    server = ServerProcess.start(data.resolve("server"), clock());
    Properties firstStart = server.firstStart();
    administrator = Api.administrator(server);
    trialOffice = new Office(this, TRIAL_OFFICE);
    kiosk = KioskProcess.start(server, data.resolve("kiosk"), firstStart);
  }

  /** The server's time. */
  public Instant now() {
    return startsAt.plus(passed).plusNanos(System.nanoTime() - begunNanos);
  }

  private String clock() {
    return "-Djunban.clock.starts-at=" + now();
  }

  public String url() {
    return server.url();
  }

  public KioskProcess kiosk() {
    return kiosk;
  }

  /** The administrator, signed in. */
  public Api administrator() {
    return administrator;
  }

  /** How the administrator signs in. */
  public Office.Person administratorsLogin() {
    return new Office.Person("admin", "管理者", Api.CHOSEN_PASSWORD);
  }

  /** The office with the kiosk; other tests draw tickets there too. */
  public Office trialOffice() {
    return trialOffice;
  }

  /** An office of one's own: procedures A and C at the counters 1 and 2, F at the counter 3. */
  public Office newOffice() {
    offices++;
    Office office = Offices.open(this, offices);
    Processes.await(
        "its public page",
        Duration.ofSeconds(20),
        () -> !text("/offices/" + office.id()).isEmpty());
    return office;
  }

  /** What is at an address of the server; empty unless there is something. */
  public String text(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path)).build();
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 ? answer.body() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** Ends the server as a power cut would. */
  public void killServer() {
    server.kill();
  }

  /** Starts the server again where it was. */
  public void startServerAgain() {
    server = ServerProcess.start(data.resolve("server"), server.port(), clock());
  }

  /** Lets time pass for the server, which is started again for that. */
  public void passTime(Duration time) {
    server.close();
    passed = passed.plus(time);
    startServerAgain();
  }

  /** Ends the server as a power cut would; so much later it starts again. */
  public void cutPowerFor(Duration time) {
    server.kill();
    passed = passed.plus(time);
    startServerAgain();
  }

  @Override
  public void close() {
    kiosk.close();
    server.close();
  }
}
