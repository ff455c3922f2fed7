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
  private @Nullable String paper;

  @Column(name = "free_disk_megabytes")
  private @Nullable Integer freeDiskMegabytes;

  private @Nullable Integer undelivered;
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
            || !Objects.equals(undelivered, report.undelivered())
            || isLittle(freeDiskMegabytes) != isLittle(report.freeDiskMegabytes())
            || reportedAt.plus(TerminalWatch.SILENT_AFTER).isBefore(now);
    reportedAt = now;
    version = report.version();
    printer = report.printer();
    sound = report.sound();
    paper = report.paper();
    freeDiskMegabytes = report.freeDiskMegabytes();
    undelivered = report.undelivered();
    detail = report.detail();
    return news;
  }

  private static boolean isLittle(@Nullable Integer megabytes) {
    return megabytes != null && megabytes < Ailments.LITTLE_DISK_MEGABYTES;
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

  @Nullable String paper() {
    return paper;
  }

  @Nullable Integer freeDiskMegabytes() {
    return freeDiskMegabytes;
  }

  @Nullable Integer undelivered() {
    return undelivered;
  }

  @Nullable String detail() {
    return detail;
  }
}
