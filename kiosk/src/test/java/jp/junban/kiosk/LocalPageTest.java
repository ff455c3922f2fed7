package jp.junban.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class LocalPageTest {
  private final FakeTicketServer server = new FakeTicketServer();
  private final TestKiosk kiosk;

  LocalPageTest(@TempDir Path data) throws Exception {
    kiosk = TestKiosk.start(data, server.address(), new RecordingPrinter(), new MovableClock());
  }

  @AfterEach
  void stop() {
    kiosk.close();
    server.close();
  }

  @Test
  void thePageMayRunOnlyOurScriptsAndItsImportMap() throws Exception {
    HttpResponse<String> page = kiosk.get("/");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", header(page, "Content-Type"));
    String map = page.body().split("<script type=\"importmap\">|</script>", -1)[1];
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(map.getBytes(StandardCharsets.UTF_8));
    String policy = header(page, "Content-Security-Policy");
    String allowed = "script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    assertTrue(policy.contains(allowed), policy);
    assertEquals("nosniff", header(page, "X-Content-Type-Options"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/kiosk-page/app.js", "/shared/tokens.css", "/webjars/lit/3.3.2/index.js"})
  void filesOfThePageAreServedAndKeptByTheBrowser(String path) throws Exception {
    HttpResponse<String> file = kiosk.get(path);
    assertEquals(200, file.statusCode());
    assertEquals(304, kiosk.get(path, "If-None-Match", header(file, "ETag")).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/kiosk-page/../fonts/README.md",
        "/kiosk-page/../../etc/passwd",
        "/kiosk-page/%2e%2e/META-INF/MANIFEST.MF",
        "/kiosk-page/..%2f..%2fapp.js",
        "/shared/..\\tokens.css",
        "/shared/../../jp/junban/kiosk/KioskAgent.class",
        "/shared//tokens.css",
        "/kiosk-page/elements",
        "/kiosk-page/",
        "/META-INF/MANIFEST.MF",
        "/jp/junban/kiosk/KioskAgent.class",
        "/favicon.ico",
        "/api/nothing"
      })
  void nothingElseIsServed(String path) throws Exception {
    String status = kiosk.raw("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
    assertTrue(status.startsWith("HTTP/1.1 40"), status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example:PORT", "127.0.0.1:1", ""})
  void aForeignNameForThisMachineIsRefused(String name) throws Exception {
    String host = name.replace("PORT", "" + kiosk.address().getPort());
    assertTrue(
        kiosk
            .raw("GET /api/state HTTP/1.1\r\nHost: " + host + "\r\n\r\n")
            .startsWith("HTTP/1.1 403"));
  }

  @Test
  void onlyOurOwnPageMaySendCommands() throws Exception {
    assertEquals("HTTP/1.1 403 Forbidden", enrolFrom("http://evil.example"));
    assertEquals("HTTP/1.1 403 Forbidden", enrolFrom("null"));
    assertEquals("HTTP/1.1 400 Bad Request", enrolFrom("http://" + host()));
  }

  @Test
  void whatIsTooLargeOrUnreadableOrWithoutAKeyIsRefused() throws Exception {
    assertEquals(413, kiosk.post("/api/tickets", "key-0001", "x".repeat(20_000)).statusCode());
    assertEquals(400, kiosk.post("/api/tickets", "key-0001", "[]").statusCode());
    assertEquals(400, kiosk.post("/api/tickets", "key-0001", "{}").statusCode());
    assertEquals(400, kiosk.touch("short", "s1").statusCode());
    String unknown = "{\"serviceId\":\"s1\",\"language\":\"fr\"}";
    assertEquals(400, kiosk.post("/api/tickets", "key-0001", unknown).statusCode());
    assertEquals(405, kiosk.get("/api/tickets").statusCode());
    assertEquals(405, kiosk.post("/", "key-0001", "{}").statusCode());
  }

  @Test
  void aPageThatSaysThatItLivesWasSeen() throws Exception {
    assertEquals("{\"seenSecondsAgo\":null}", kiosk.get("/api/page").body());
    assertEquals(204, kiosk.post("/api/page/alive", "key-0001", "").statusCode());
    int seconds = TestKiosk.json(kiosk.get("/api/page").body()).path("seenSecondsAgo").asInt();
    assertTrue(seconds >= 0 && seconds < 30, seconds + " s");
    assertEquals(405, kiosk.get("/api/page/alive").statusCode());
  }

  @Test
  void theStateCarriesAnEtag() throws Exception {
    HttpResponse<String> state = kiosk.get("/api/state");
    assertEquals("no-store", header(state, "Cache-Control"));
    assertEquals(
        List.of("ja", "ja-easy", "en", "zh-Hans", "ko"),
        TestKiosk.json(state.body())
            .path("languages")
            .valueStream()
            .map(l -> l.asString())
            .toList());
    assertEquals(304, kiosk.get("/api/state", "If-None-Match", header(state, "ETag")).statusCode());
  }

  @Test
  void streamsThatNobodyReadsDoNotStopThePage() throws Exception {
    List<Socket> silent = new ArrayList<>();
    try {
      for (int i = 0; i < 12; i++) {
        Socket socket = new Socket(kiosk.address().getHost(), kiosk.address().getPort());
        silent.add(socket);
        String request = "GET /api/events HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        assertFalse(socket.getInputStream().read() < 0);
      }
      assertEquals(200, kiosk.get("/api/state").statusCode());
      assertEquals(503, kiosk.get("/api/events").statusCode());
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  private String enrolFrom(String origin) throws Exception {
    return kiosk.raw(
        "POST /api/enrol HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Length: 2\r\n\r\n{}"
            .formatted(host(), origin));
  }

  private String host() {
    return kiosk.address().getRawAuthority();
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
