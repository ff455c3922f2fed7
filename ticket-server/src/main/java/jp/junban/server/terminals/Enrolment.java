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

/** Gives a machine its token for an enrolment code, and hears what it reports afterwards. */
@ApplicationScoped
class Enrolment {

  private static final int MOST_TRIES = 20;
  private static final Duration WITHIN = Duration.ofMinutes(15);

  @Inject private TerminalRepository repository;
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
   * Enrols the terminal of this code.
   *
   * @throws jp.junban.server.platform.Problem 404 when the code is unknown, used or expired
   */
  Enrolled enrol(String code, String address) {
    String digest = TerminalRegistry.digest(code);
    String token = Ids.secret();
    Instant now = clock.instant();
    Enrolled enrolled = transactions.write(() -> enrol(digest, token, now));
    tokens.forgetAll();
    tries.giveBack(address);
    return enrolled;
  }

  private Enrolled enrol(String codeDigest, String token, Instant now) {
    Terminal terminal =
        repository
            .byCode(codeDigest)
            .filter(found -> found.canEnrol(now))
            .orElseThrow(TerminalProblems::unknownCode);
    terminal.enrol(Digest.of(token), now);
    String target = "terminal:" + terminal.id();
    operations.fire(new Operation(target, "terminal-enrolled", target, null));
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
