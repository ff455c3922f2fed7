package jp.junban.server.board.opendata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.board.BoardSnapshot.ServiceInfo;
import jp.junban.server.board.congestion.OfficeCard;
import jp.junban.server.board.congestion.OfficeNow;
import jp.junban.server.board.congestion.Outlook;
import jp.junban.server.board.congestion.Sign;
import jp.junban.server.board.congestion.Wait;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.platform.Language;
import jp.junban.server.waits.history.OfficeHistory;
import org.jspecify.annotations.Nullable;

/**
 * The congestion of one office as open data.
 *
 * @param at when it was so; when {@code stale}, nothing newer can be had, though it should
 * @param sign 1 (not busy) to 3 (busy); null when closed or not known
 * @param unusual whether the day runs so unlike others that waits are doubtful
 * @param lastWeek how far announced waits were from what came; null when too few were
 */
public record OfficeCongestion(
    String office,
    Map<Language, String> names,
    Map<Language, String> notices,
    Map<Language, String> addresses,
    Map<Language, String> directions,
    @Nullable String phone,
    String zone,
    OffsetDateTime at,
    boolean stale,
    Opening opening,
    @Nullable Integer sign,
    boolean unusual,
    int waiting,
    int countersOpen,
    int countersTotal,
    List<Called> calls,
    List<Procedure> procedures,
    List<ComingDay> coming,
    @Nullable LastWeek lastWeek) {

  /** A number called lately, the newest first. */
  public record Called(String number, String counter, OffsetDateTime calledAt) {}

  /**
   * A procedure.
   *
   * @param waitMinutes the median as pages show it, in steps of five; null when closed or not known
   * @param waitToMinutes one in ten waits longer; null unless {@code unusual}
   * @param callAround when somebody who draws a ticket now is called, on a full five minutes
   */
  public record Procedure(
      String id,
      String prefix,
      Map<Language, String> names,
      boolean open,
      BoardSnapshot.@Nullable ClosedReason closedReason,
      @Nullable OffsetDateTime opensAt,
      int waiting,
      @Nullable Integer sign,
      @Nullable Integer waitMinutes,
      @Nullable Integer waitToMinutes,
      @Nullable OffsetDateTime callAround) {}

  /**
   * One of the next fourteen days.
   *
   * @param waitMinutes the expected mean wait; null when closed or not known
   * @param quietHour the first hour of the usually shortest wait, 0 to 23
   */
  public record ComingDay(
      LocalDate date,
      @Nullable String opens,
      @Nullable String closes,
      @Nullable Integer sign,
      @Nullable Integer waitMinutes,
      @Nullable Integer quietHour,
      int booked) {}

  /** The forecast's own error of the seven days before today. */
  public record LastWeek(int judged, int meanAbsoluteErrorSeconds) {}

  private static final int DAYS = 14;

  static OfficeCongestion of(OfficeNow now) {
    BoardSnapshot board = now.view().board();
    OfficeCard card = OfficeCard.of(now);
    return new OfficeCongestion(
        card.id(),
        card.names(),
        card.notices(),
        now.setup().office().addresses(),
        now.setup().office().directions(),
        now.setup().office().phone(),
        board.office().zone(),
        board.at(),
        now.stale(),
        board.opening(),
        level(card.sign()),
        card.unusual() != null,
        card.waiting(),
        card.counters().open(),
        card.counters().total(),
        card.calls().stream()
            .map(call -> new Called(call.number(), call.counter(), call.calledAt()))
            .toList(),
        card.rows().stream().map(row -> procedure(row, service(board, row))).toList(),
        Outlook.of(now).days(DAYS).stream().map(OfficeCongestion::day).toList(),
        lastWeek(now));
  }

  private static ServiceInfo service(BoardSnapshot board, OfficeCard.Row row) {
    return board.services().stream().filter(s -> s.id().equals(row.id())).findFirst().orElseThrow();
  }

  private static Procedure procedure(OfficeCard.Row row, ServiceInfo service) {
    Wait wait = row.expected();
    return new Procedure(
        row.id(),
        row.prefix(),
        row.names(),
        row.open(),
        service.closedReason(),
        service.opensAt(),
        row.waiting(),
        level(row.sign()),
        wait == null ? null : wait.minutes(),
        wait == null ? null : wait.toMinutes(),
        wait == null ? null : wait.around());
  }

  private static ComingDay day(Outlook.Day day) {
    return new ComingDay(
        day.date(),
        day.opens(),
        day.closes(),
        level(day.sign()),
        day.minutes(),
        day.quietHour(),
        day.booked());
  }

  private static @Nullable Integer level(@Nullable Sign sign) {
    return sign == null || sign.level() == 0 ? null : sign.level();
  }

  private static @Nullable LastWeek lastWeek(OfficeNow now) {
    OfficeHistory.LastWeek week = now.history().lastWeek(now.today());
    return week == null ? null : new LastWeek(week.judged(), week.meanErrorSeconds());
  }
}
