package jp.junban.kiosk.staffmode;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.server.Answer;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.ServerAway;
import jp.junban.kiosk.server.Terminal;
import jp.junban.kiosk.server.TicketServer;
import jp.junban.kiosk.tickets.ServerRefusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Opens staff mode for a PIN and a few minutes, for one page at a time. */
public final class StaffMode {
  private static final String PATH = "/api/v1/terminals/me/staff-mode";

  /** The server's pass lasts ten minutes; this ends before it. */
  private static final Duration LASTS = Duration.ofMinutes(9);

  private static final int SESSION_BYTES = 24;

  private final TicketServer server;
  private final Enrolment enrolment;
  private final PinMemory memory;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private @Nullable StaffSession session;

  /**
   * @param folder where the last accepted PIN is kept, as a hash
   */
  public StaffMode(TicketServer server, Enrolment enrolment, Path folder, Clock clock) {
    this.server = server;
    this.enrolment = enrolment;
    this.memory = new PinMemory(folder, clock);
    this.clock = clock;
  }

  /**
   * Opens staff mode and says how the page proves it: {@code session}, and whether the server
   * answers: {@code online}.
   *
   * @throws ServerRefusal when the server does not accept the PIN
   * @throws Problem 403 when the server is away and this is not the PIN of the last day, 503 when
   *     it is away and there is none
   */
  public ObjectNode enter(String pin) throws ServerRefusal, InterruptedException {
    Terminal terminal = terminal();
    try {
      Answer answer =
          server.call(terminal.token(), "POST", PATH, Map.of(), Json.object().put("pin", pin));
      if (answer.cannotNow()) {
        return enterAlone(pin);
      }
      return enter(pin, answer);
    } catch (ServerAway e) {
      return enterAlone(pin);
    }
  }

  private ObjectNode enter(String pin, Answer answer) throws ServerRefusal {
    String pass = answer.json().map(json -> Json.text(json, "pass")).orElse(null);
    if (answer.status() == 201 && pass != null) {
      memory.accepted(pin);
      return open(pass);
    }
    if (answer.status() == 403) {
      memory.refused(pin);
    } else if (answer.status() == 409) {
      memory.forget();
    }
    throw new ServerRefusal(answer);
  }

  private ObjectNode enterAlone(String pin) {
    if (!memory.usable()) {
      throw new Problem(
          503, "server-away", "The PIN cannot be checked", "サーバーにつながらないため、暗証番号を確かめられません。");
    }
    if (!memory.matches(pin)) {
      throw new Problem(403, "wrong-pin", "Wrong PIN", "暗証番号が違います。");
    }
    return open(null);
  }

  private synchronized ObjectNode open(@Nullable String pass) {
    byte[] id = new byte[SESSION_BYTES];
    random.nextBytes(id);
    StaffSession opened =
        new StaffSession(
            Base64.getUrlEncoder().withoutPadding().encodeToString(id),
            pass,
            clock.instant().plus(LASTS));
    session = opened;
    return Json.object().put("session", opened.id()).put("online", pass != null);
  }

  /** Ends staff mode here and at the server, as far as it can be reached. */
  public void leave(@Nullable String id) throws InterruptedException {
    StaffSession ended = mustBeOpen(id);
    synchronized (this) {
      session = null;
    }
    if (ended.pass() != null) {
      try {
        server.call(terminal().token(), "DELETE", PATH, passHeader(ended.pass()), null);
      } catch (ServerAway e) {
        // it ends by itself
      }
    }
  }

  /**
   * The open session.
   *
   * @throws Problem 403 when the page has to ask for the PIN again
   */
  synchronized StaffSession mustBeOpen(@Nullable String id) {
    StaffSession open = session;
    if (open == null || !open.id().equals(id) || open.isOver(clock.instant())) {
      throw new Problem(403, "staff-pass-needed", "Staff mode is over", "もう一度、暗証番号を入力してください。");
    }
    return open;
  }

  Terminal terminal() {
    return enrolment
        .terminal()
        .orElseThrow(
            () ->
                new Problem(
                    503, "not-enrolled", "This kiosk is not enrolled", "この発券機はまだ登録されていません。"));
  }

  static Map<String, String> passHeader(String pass) {
    return Map.of("Junban-Staff-Pass", pass);
  }
}
