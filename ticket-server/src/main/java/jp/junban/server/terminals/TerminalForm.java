package jp.junban.server.terminals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.offices.Office;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A terminal as an administrator sends and reads it; of what is sent, when it was enrolled and what
 * it reported are left aside.
 */
record TerminalForm(
    @Nullable String id,
    TerminalKind kind,
    String name,
    @Nullable String counterId,
    @Nullable OffsetDateTime enrolledAt,
    boolean active,
    int revision,
    @Nullable Report report) {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ID = 36;

  /**
   * What it last said about itself, and what is wrong by that.
   *
   * @param secondsAgo how long ago it said so, by the server's clock
   * @param silent whether that is longer ago than any machine that works
   */
  record Report(
      OffsetDateTime at,
      long secondsAgo,
      boolean silent,
      @Nullable String version,
      @Nullable String printer,
      @Nullable String sound,
      @Nullable String paper,
      @Nullable Integer freeDiskMegabytes,
      @Nullable Integer undelivered,
      @Nullable String detail,
      List<Map<Language, String>> wrong) {}

  static TerminalForm of(
      Office office, Terminal terminal, @Nullable TerminalReport said, Clock clock) {
    return new TerminalForm(
        terminal.id(),
        terminal.kind(),
        terminal.name(),
        terminal.counterId(),
        office.localOrNull(terminal.enrolledAt()),
        terminal.active(),
        terminal.revision(),
        said == null ? null : report(office, said, clock));
  }

  private static Report report(Office office, TerminalReport said, Clock clock) {
    Instant silentBefore = TerminalWatch.silentBefore(clock);
    return new Report(
        office.local(said.reportedAt()),
        Math.max(0, Duration.between(said.reportedAt(), clock.instant()).toSeconds()),
        said.reportedAt().isBefore(silentBefore),
        said.version(),
        said.printer(),
        said.sound(),
        said.paper(),
        said.freeDiskMegabytes(),
        said.undelivered(),
        said.detail(),
        Ailments.of(office, said, silentBefore));
  }

  /**
   * @param isNew whether the form is for a new terminal, and needs no revision
   * @throws jp.junban.server.platform.Problem 400 with everything that is wrong
   */
  static TerminalForm read(JsonNode body, boolean isNew) {
    FormFields form = FormFields.of(body);
    form.leaveAside("id", "enrolledAt", "report", "revision");
    TerminalKind kind = form.choice("kind", TerminalKind.class);
    TerminalForm terminal =
        new TerminalForm(
            null,
            kind,
            form.text("name", LONGEST_NAME),
            counter(form, kind),
            null,
            form.yes("active"),
            isNew ? 0 : form.whole("revision", 0, Integer.MAX_VALUE),
            null);
    form.finish();
    return terminal;
  }

  /** A counter box has its counter; no other machine has one. */
  private static @Nullable String counter(FormFields form, TerminalKind kind) {
    String counterId = form.optionalText("counterId", LONGEST_ID);
    boolean isBox = kind == TerminalKind.COUNTER_BOX;
    if (isBox && counterId == null) {
      form.issue("counterId", "窓口ボックスを置く窓口を選んでください。", "Say at which counter the box stands.");
    }
    return isBox ? counterId : null;
  }
}
