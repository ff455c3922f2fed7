package jp.junban.server.terminals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.junban.server.entrance.Operation;
import jp.junban.server.entrance.TryLimiter;
import jp.junban.server.platform.Digest;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/** Gives a machine its token for an enrolment code, and hears what it reports afterwards. */
@ApplicationScoped
class Enrolment {

  private static final int MOST_TRIES = 20;
  private static final Duration WITHIN = Duration.ofMinutes(15);

  @Inject private TerminalRepository repository;
  @Inject private OfflineSeries series;
  @Inject private TerminalTokens tokens;
  @Inject private Transactions transactions;
  @Inject private Event<Operation> operations;
  @Inject private Event<TerminalsChanged> changed;
  @Inject private Clock clock;

  private final TryLimiter tries = new TryLimiter(MOST_TRIES, WITHIN);

  /** What the machine keeps. */
  record Enrolled(String terminalId, TerminalKind kind, String name, String office, String token) {}

  /** Counts a try from an address; if it is one too many, says how long to wait. */
  Optional<Duration> begin(String address) {
    return tries.take(address, clock.instant());
  }

  /**
   * Enrols the terminal of this code. A machine that brings a token of its own may bring both again
   * when it did not hear the answer.
   *
   * @param ownToken 256 random bits in base64url; null lets the server make the token
   * @throws jp.junban.server.platform.Problem 404 when the code is unknown, used by another machine
   *     or expired
   */
  Enrolled enrol(String code, @Nullable String ownToken, String address) {
    String digest = TerminalRegistry.digest(code);
    String token = ownToken == null ? Ids.secret() : ownToken;
    Instant now = clock.instant();
    Enrolled enrolled = transactions.write(() -> enrol(digest, token, now));
    tokens.forgetAll();
    tries.giveBack(address);
    return enrolled;
  }

  private Enrolled enrol(String codeDigest, String token, Instant now) {
    String tokenDigest = Digest.of(token);
    Terminal before =
        repository
            .byUsedCode(codeDigest)
            .filter(found -> found.wasEnrolledBy(codeDigest, tokenDigest))
            .orElse(null);
    if (before != null) {
      return enrolled(before, token);
    }
    Terminal terminal =
        repository
            .byCode(codeDigest)
            .filter(found -> found.canEnrol(now))
            .orElseThrow(TerminalProblems::unknownCode);
    terminal.enrol(tokenDigest, now);
    if (terminal.kind() == TerminalKind.KIOSK) {
      series.give(terminal);
    }
    String target = "terminal:" + terminal.id();
    operations.fire(new Operation(target, "terminal-enrolled", target, null));
    return enrolled(terminal, token);
  }

  private static Enrolled enrolled(Terminal terminal, String token) {
    return new Enrolled(
        terminal.id(), terminal.kind(), terminal.name(), terminal.officeId(), token);
  }

  void report(String terminalId, StateReport said) {
    transactions.change(
        () -> {
          TerminalReport report = repository.report(terminalId);
          if (report == null) {
            report = new TerminalReport(terminalId);
            repository.add(report);
          }
          Instant now = clock.instant();
          if (report.tell(said, now)) {
            Terminal terminal = repository.find(terminalId);
            if (terminal != null) {
              changed.fire(new TerminalsChanged(terminal.officeId()));
            }
          }
        });
  }
}
