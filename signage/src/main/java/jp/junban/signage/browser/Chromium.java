package jp.junban.signage.browser;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.junban.signage.platform.Json;
import jp.junban.signage.server.Terminal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Chromium of our own. Whatever document it fails to load, however that came about, is replaced
 * by the page for waiting before it is shown.
 */
public final class Chromium implements Browser {
  private static final Logger LOG = System.getLogger(Chromium.class.getName());
  private static final Duration START = Duration.ofSeconds(30);
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int REFUSAL = 400;

  private final Process process;
  private final DevTools devTools;
  private final CallSignal signal;
  private String session = "";
  private volatile boolean crashed;

  private Chromium(Process process, CallSignal signal) {
    this.process = process;
    this.signal = signal;
    this.devTools =
        new DevTools(process.getInputStream(), process.getOutputStream(), this::happened);
  }

  /**
   * Starts one, with the page for waiting in it.
   *
   * @param server where the board comes from; only there the page is told who it is
   * @param self who this display is
   * @param signal told of each call that appears
   * @throws IOException when Chromium does not come up
   */
  public static Chromium start(
      ChromiumCommand command, URI server, Supplier<Optional<Terminal>> self, CallSignal signal)
      throws IOException, InterruptedException {
    Path profile = Files.createDirectories(command.profile());
    for (String lock : List.of("SingletonLock", "SingletonSocket", "SingletonCookie")) {
      // Left by one that was killed; the folder is ours alone.
      Files.deleteIfExists(profile.resolve(lock));
    }
    Process process =
        new ProcessBuilder(command.words(server))
            .redirectError(profile.resolveSibling("chromium.log").toFile())
            .start();
    Chromium chromium = new Chromium(process, signal);
    try {
      chromium.prepare(server, self.get());
      return chromium;
    } catch (IOException | InterruptedException | RuntimeException e) {
      chromium.close();
      throw e;
    }
  }

  private void prepare(URI server, Optional<Terminal> self)
      throws IOException, InterruptedException {
    ObjectNode page = Json.object().put("targetId", firstPage()).put("flatten", true);
    session = ask(null, "Target.attachToTarget", page).path("sessionId").asString("");
    ask(session, "Page.enable", Json.object());
    ask(session, "Runtime.enable", Json.object());
    ask(session, "Inspector.enable", Json.object());
    ask(session, "Runtime.addBinding", Json.object().put("name", "junbanCalled"));
    ObjectNode fetch = Json.object();
    fetch
        .putArray("patterns")
        .addObject()
        .put("urlPattern", "http*")
        .put("resourceType", "Document")
        .put("requestStage", "Response");
    ask(session, "Fetch.enable", fetch);
    ask(
        session,
        "Page.addScriptToEvaluateOnNewDocument",
        Json.object().put("source", introduction(server, self)));
  }

  /**
   * Tells the board's page that a player is there, and once who the display is: a code typed on the
   * screen afterwards holds.
   */
  private static String introduction(URI server, Optional<Terminal> self) {
    String origin = ChromiumCommand.origin(server);
    String known =
        self.map(t -> new String(Json.bytes(t.json()), StandardCharsets.UTF_8)).orElse("null");
    return """
    if (location.origin === '%s' && self === top) {
      globalThis.junbanPlayer = true;
      const known = JSON.stringify(%s);
      if (known !== 'null' && localStorage.getItem('junban.player.told') !== known) {
        localStorage.setItem('junban.signage.terminal', known);
        localStorage.setItem('junban.player.told', known);
      }
    }\
    """
        .formatted(origin, known);
  }

  private String firstPage() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      JsonNode targets = devTools.ask(null, "Target.getTargets", Json.object(), START);
      for (JsonNode target : targets.path("targetInfos")) {
        if (target.path("type").asString("").equals("page")) {
          return target.path("targetId").asString("");
        }
      }
      Thread.sleep(PAUSE.toMillis());
    }
    throw new IOException("Chromium opened no page");
  }

  @Override
  public boolean isAlive() {
    return process.isAlive() && !crashed;
  }

  /** Of its main process. */
  long pid() {
    return process.pid();
  }

  @Override
  public void open(URI address) throws IOException, InterruptedException {
    ask(session, "Page.navigate", Json.object().put("url", address.toString()));
  }

  @Override
  public PageLook look() throws IOException, InterruptedException {
    ObjectNode question =
        Json.object().put("expression", PageLook.QUESTION).put("returnByValue", true);
    JsonNode answer = ask(session, "Runtime.evaluate", question);
    String seen = answer.path("result").path("value").asString("");
    return Json.parse(seen.getBytes(StandardCharsets.UTF_8))
        .map(PageLook::read)
        .orElseThrow(() -> new IOException("The page has no answer"));
  }

  @Override
  public void close() {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private JsonNode ask(@Nullable String to, String method, ObjectNode with)
      throws IOException, InterruptedException {
    return devTools.ask(to, method, with, ANSWER);
  }

  private void happened(JsonNode event) {
    JsonNode about = event.path("params");
    try {
      switch (event.path("method").asString("")) {
        case "Fetch.requestPaused" -> letThrough(event.path("sessionId").asString(""), about);
        case "Runtime.bindingCalled" -> signal.called();
        case "Inspector.targetCrashed", "Target.detachedFromTarget" -> crashed = true;
        default -> {}
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "Not answered: {0}", e.toString());
    }
  }

  private void letThrough(String of, JsonNode paused) throws IOException {
    ObjectNode answer = Json.object().put("requestId", paused.path("requestId").asString(""));
    boolean failed =
        paused.has("responseErrorReason") || paused.path("responseStatusCode").asInt(0) >= REFUSAL;
    if (!failed) {
      devTools.say(of, "Fetch.continueRequest", answer);
      return;
    }
    answer.put("responseCode", 200).put("body", WaitingPage.base64());
    answer
        .putArray("responseHeaders")
        .add(header("Content-Type", "text/html; charset=utf-8"))
        .add(header("Cache-Control", "no-store"));
    devTools.say(of, "Fetch.fulfillRequest", answer);
  }

  private static ObjectNode header(String name, String value) {
    return Json.object().put("name", name).put("value", value);
  }
}
