package jp.junban.signage.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import jp.junban.signage.platform.DurableFile;
import jp.junban.signage.platform.Json;
import org.jspecify.annotations.Nullable;

/** Who this display is, and how it becomes somebody. */
public final class Enrolment {
  private static final Logger LOG = System.getLogger(Enrolment.class.getName());

  private final TicketServer server;
  private final Path file;
  private final Supplier<Optional<String>> codeAtHand;

  private @Nullable Terminal terminal;
  private boolean tokenRefused;
  private @Nullable String refusedCode;

  /**
   * @param folder where the token is kept
   * @param codeAtHand the code from the settings, asked each time it is needed
   */
  public Enrolment(TicketServer server, Path folder, Supplier<Optional<String>> codeAtHand)
      throws IOException {
    this.server = server;
    this.file = folder.resolve("terminal.json");
    this.codeAtHand = codeAtHand;
    this.terminal =
        Files.exists(file)
            ? Json.parse(Files.readAllBytes(file)).flatMap(Terminal::read).orElse(null)
            : null;
  }

  public synchronized Optional<Terminal> terminal() {
    return Optional.ofNullable(terminal);
  }

  /**
   * Trades the code from the settings, when one is needed and was not refused before.
   *
   * @return whether this display has become somebody
   */
  public boolean useCodeAtHand() throws InterruptedException {
    Optional<String> code = isNeeded() ? codeAtHand.get() : Optional.empty();
    if (code.isEmpty() || code.get().equals(refusedCode)) {
      return false;
    }
    try {
      return trade(code.get());
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "Not enrolled yet: {0}", e.toString());
      return false;
    }
  }

  private boolean trade(String code) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = server.enrol(code);
    Optional<Terminal> enrolled =
        answer.statusCode() == 201
            ? Json.parse(answer.body()).flatMap(Terminal::read)
            : Optional.empty();
    if (enrolled.filter(terminal -> terminal.kind().equals("DISPLAY")).isPresent()) {
      return become(enrolled.get());
    }
    if (answer.statusCode() == 404 || enrolled.isPresent()) {
      refusedCode = code;
    }
    LOG.log(
        Level.ERROR,
        enrolled.isPresent()
            ? "The enrolment code is for another kind of terminal"
            : "The enrolment code was answered with " + answer.statusCode());
    return false;
  }

  /**
   * From now on this display is the terminal: by its code, or by what was typed on the screen.
   *
   * @return whether that is news
   */
  public boolean become(Terminal enrolled) {
    synchronized (this) {
      if (enrolled.equals(terminal)) {
        return false;
      }
      terminal = enrolled;
      tokenRefused = false;
    }
    LOG.log(Level.INFO, "Enrolled as {0}", enrolled);
    try {
      DurableFile.replace(file, Json.bytes(enrolled.json()));
    } catch (IOException e) {
      LOG.log(Level.ERROR, "The enrolment is lost at the next start: {0}", e.toString());
    }
    return true;
  }

  /** Tells the server how this display is; nothing while it is nobody or the server is away. */
  public void tell(DisplayReport report) throws InterruptedException {
    Optional<Terminal> me = terminal();
    if (me.isEmpty()) {
      return;
    }
    try {
      int status = server.report(me.get().token(), report.json());
      synchronized (this) {
        tokenRefused = status == 401;
      }
      if (status != 204) {
        LOG.log(Level.WARNING, "The report was answered with {0}", status);
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "No report: {0}", e.toString());
    }
  }

  private synchronized boolean isNeeded() {
    return terminal == null || tokenRefused;
  }
}
