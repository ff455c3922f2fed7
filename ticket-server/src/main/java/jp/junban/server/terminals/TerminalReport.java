package jp.junban.server.terminals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a terminal last said about itself. */
@Entity
@Table(name = "terminal_reports")
class TerminalReport {

  @Id
  @Column(name = "terminal_id")
  private String terminalId = "";

  @Column(name = "reported_at")
  private Instant reportedAt = Instant.EPOCH;

  private @Nullable String version;
  private @Nullable String printer;
  private @Nullable String sound;
  private @Nullable String detail;

  protected TerminalReport() {}

  TerminalReport(String terminalId) {
    this.terminalId = terminalId;
  }

  /** Gives whether there is news for the staff. */
  boolean tell(StateReport report, Instant now) {
    boolean news =
        !Objects.equals(printer, report.printer())
            || !Objects.equals(sound, report.sound())
            || !Objects.equals(detail, report.detail())
            || reportedAt.plus(TerminalWatch.SILENT_AFTER).isBefore(now);
    reportedAt = now;
    version = report.version();
    printer = report.printer();
    sound = report.sound();
    detail = report.detail();
    return news;
  }

  String terminalId() {
    return terminalId;
  }

  Instant reportedAt() {
    return reportedAt;
  }

  @Nullable String version() {
    return version;
  }

  @Nullable String printer() {
    return printer;
  }

  @Nullable String sound() {
    return sound;
  }

  @Nullable String detail() {
    return detail;
  }
}
