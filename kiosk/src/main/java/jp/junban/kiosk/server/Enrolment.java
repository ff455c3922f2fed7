package jp.junban.kiosk.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import jp.junban.kiosk.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Whether this kiosk may speak for its office, and how it gets the right to. */
public final class Enrolment {
  private static final Logger LOG = System.getLogger(Enrolment.class.getName());

  /** The kinds of terminals that our programs are. */
  public static final String KIOSK = "KIOSK";

  public static final String COUNTER_BOX = "COUNTER_BOX";

  private final TicketServer server;
  private final String kind;
  private final TerminalFile file;
  private final PairingFile pairing;
  private final Supplier<Optional<String>> codeAtHand;
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

  private @Nullable Terminal terminal;
  private boolean tokenRefused;
  private @Nullable String refusedCode;

  /**
   * @param folder where the token is kept
   * @param codeAtHand the code from the settings, asked each time it is needed
   */
  public Enrolment(TicketServer server, Path folder, Supplier<Optional<String>> codeAtHand)
      throws IOException {
    this(server, folder, codeAtHand, KIOSK);
  }

  /** As above, for a program that is something else than a kiosk. */
  public Enrolment(
      TicketServer server, Path folder, Supplier<Optional<String>> codeAtHand, String kind)
      throws IOException {
    this.server = server;
    this.kind = kind;
    this.file = new TerminalFile(folder);
    this.pairing = new PairingFile(folder);
    this.codeAtHand = codeAtHand;
    this.terminal = file.read().orElse(null);
  }

  /** Told, on the thread that brought it about, whenever something here has changed. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  public synchronized Optional<Terminal> terminal() {
    return Optional.ofNullable(terminal);
  }

  /** Whether the server knows us, as far as we heard. */
  public synchronized boolean enrolled() {
    return terminal != null && !tokenRefused;
  }

  /** Whether a person has to type a code before a ticket can be drawn. */
  public boolean needsCode() {
    return !enrolled() && untriedCode().isEmpty();
  }

  /** Trades the code from the settings, when one is needed and was not refused before. */
  public void useCodeAtHand() throws InterruptedException {
    Optional<String> code = enrolled() ? Optional.empty() : untriedCode();
    if (code.isEmpty()) {
      return;
    }
    try {
      enrol(code.get());
    } catch (Problem e) {
      LOG.log(Level.INFO, "Not enrolled yet: {0}", e.getMessage());
    }
  }

  /**
   * Trades a code for a token of our own.
   *
   * @throws Problem when the server refuses it or does not answer, or when it is not for a kiosk
   */
  public void enrol(String code) throws InterruptedException {
    Answer answer;
    try {
      answer = server.enrol(code, pairing.tokenFor(code));
    } catch (ServerAway e) {
      throw new Problem(503, "server-away", "The server is away", "サーバーにつながりません。");
    } catch (IOException e) {
      LOG.log(Level.ERROR, "No token can be kept: {0}", e.toString());
      throw new Problem(503, "disk-full", "The disk takes nothing", "端末に保存できません。");
    }
    if (answer.status() != 201) {
      if (answer.status() == 404) {
        refuse(code);
      }
      int status = answer.cannotNow() ? 503 : answer.status();
      throw new Problem(status, "code-refused", "The code was not accepted", "登録コードを確認してください。");
    }
    accept(code, answer.json().flatMap(TerminalFile::terminal));
  }

  /** The server did not accept this token. Another one may be in use by now. */
  public void tokenRefused(String token) {
    setRefused(token, true);
  }

  /** The server accepted this token, perhaps after it had been out of use for a while. */
  public void tokenAccepted(String token) {
    setRefused(token, false);
  }

  private void accept(String code, Optional<Terminal> answer) {
    if (answer.isEmpty() || !answer.get().kind().equals(kind)) {
      refuse(code);
      String wanted = kind.equals(KIOSK) ? "発券機" : "窓口ボックス";
      throw new Problem(
          409, "not-a-kiosk", "The code is for something else", wanted + "用のコードではありません。");
    }
    synchronized (this) {
      terminal = answer.get();
      tokenRefused = false;
    }
    LOG.log(Level.INFO, "Enrolled as {0}", answer.get());
    try {
      file.write(answer.get());
      pairing.done();
    } catch (IOException e) {
      LOG.log(Level.ERROR, "The enrolment is lost at the next start: {0}", e.toString());
    }
    changed();
  }

  private synchronized Optional<String> untriedCode() {
    return codeAtHand.get().filter(code -> !code.equals(refusedCode));
  }

  private void refuse(String code) {
    synchronized (this) {
      refusedCode = code;
    }
    changed();
  }

  private void setRefused(String token, boolean refused) {
    synchronized (this) {
      if (terminal == null || !terminal.token().equals(token) || tokenRefused == refused) {
        return;
      }
      tokenRefused = refused;
    }
    LOG.log(Level.INFO, refused ? "The server refuses our token" : "Our token is good again");
    changed();
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }
}
