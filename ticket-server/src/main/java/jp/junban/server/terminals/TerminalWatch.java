package jp.junban.server.terminals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.DemoClock;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/** Which kiosks and displays of an office need somebody to look after them. */
@ApplicationScoped
public class TerminalWatch {

  /** Machines tell how they are twice a minute; who is silent so long is off or cut off. */
  static final Duration SILENT_AFTER = Duration.ofMinutes(3);

  /** A printer that cannot say how it is prints, as far as anyone can tell. */
  private static final Set<String> WELL = Set.of("READY", "UNKNOWN");

  /** What a display's sound may say for itself that somebody has to mend, and how. */
  private static final Map<String, String> SILENCED =
      Map.of(
          "BLOCKED", "音が出ません。画面に一度触れるか、ブラウザーの自動再生を許可してください。",
          "NO_SIGNAL", "音が出ません。表示用のパソコンの音の設定を確かめてください。");

  @Inject private OfficeDirectory offices;
  @Inject private TerminalRepository repository;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /** The enrolled kiosks and displays of an office, in the order they were entered. */
  public List<TerminalState> of(String officeId) {
    Office office = offices.office(officeId).office();
    Instant silentBefore = clock.instant().minus(DemoClock.lived(SILENT_AFTER, clock));
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

  static TerminalState state(
      Office office, Terminal terminal, @Nullable TerminalReport said, Instant silentBefore) {
    return new TerminalState(
        terminal.id(),
        terminal.kind(),
        terminal.name(),
        said == null ? null : office.local(said.reportedAt()),
        said == null ? null : said.printer(),
        said == null ? null : words(said),
        silent(said, silentBefore) || unwell(said));
  }

  private static boolean silent(@Nullable TerminalReport said, Instant silentBefore) {
    return said == null || said.reportedAt().isBefore(silentBefore);
  }

  private static boolean unwell(@Nullable TerminalReport said) {
    return said != null
        && (words(said) != null || (said.printer() != null && !WELL.contains(said.printer())));
  }

  /**
   * What is wrong, in words: a display that cannot be heard does not always know it is to say so.
   */
  private static @Nullable String words(TerminalReport said) {
    String sound = said.sound() == null ? null : SILENCED.get(said.sound());
    if (sound == null || said.detail() == null) {
      return sound == null ? said.detail() : sound;
    }
    return sound + " " + said.detail();
  }
}
