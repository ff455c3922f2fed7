package jp.junban.server.terminals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.DemoClock;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/** Which kiosks and displays of an office need somebody to look after them. */
@ApplicationScoped
public class TerminalWatch {

  /** Machines tell how they are twice a minute; who is silent so long is off or cut off. */
  static final Duration SILENT_AFTER = Duration.ofMinutes(3);

  @Inject private OfficeDirectory offices;
  @Inject private TerminalRepository repository;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /** The enrolled kiosks and displays of an office, in the order they were entered. */
  public List<TerminalState> of(String officeId) {
    Office office = offices.office(officeId).office();
    Instant silentBefore = silentBefore(clock);
    return transactions.write(
        () -> {
          Map<String, TerminalReport> reports = repository.reports(officeId);
          return repository.of(officeId).stream()
              .filter(t -> t.active() && t.enrolledAt() != null)
              .filter(t -> t.kind() != TerminalKind.CONSOLE)
              .map(t -> state(office, t, reports.get(t.id()), silentBefore))
              .toList();
        });
  }

  /** Whose last report is older is silent. */
  static Instant silentBefore(Clock clock) {
    return clock.instant().minus(DemoClock.lived(SILENT_AFTER, clock));
  }

  static TerminalState state(
      Office office, Terminal terminal, @Nullable TerminalReport said, Instant silentBefore) {
    List<Map<Language, String>> wrong = Ailments.of(office, said, silentBefore);
    return new TerminalState(
        terminal.id(),
        terminal.kind(),
        terminal.name(),
        said == null ? null : office.local(said.reportedAt()),
        said == null ? null : said.printer(),
        wrong,
        !wrong.isEmpty());
  }
}
