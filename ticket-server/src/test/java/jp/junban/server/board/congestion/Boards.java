package jp.junban.server.board.congestion;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.board.BoardSnapshot.Call;
import jp.junban.server.board.BoardSnapshot.ClosedReason;
import jp.junban.server.board.BoardSnapshot.OfficeInfo;
import jp.junban.server.board.BoardSnapshot.ServiceInfo;
import jp.junban.server.board.OfficeView;
import jp.junban.server.board.OfficeViews;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.offices.calendar.OpeningState;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.waits.Forecast;
import jp.junban.server.waits.history.OfficeHistory;
import org.jspecify.annotations.Nullable;

/** Boards of an invented office on Saturday 2026-11-21 at 14:32:05, made by hand. */
final class Boards {

  static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T14:32:05+09:00");
  private static final OffsetDateTime OPENS = OffsetDateTime.parse("2026-11-21T10:00:00+09:00");
  private static final OffsetDateTime CLOSES = OffsetDateTime.parse("2026-11-21T18:00:00+09:00");
  private static final OffsetDateTime NEXT = OffsetDateTime.parse("2026-11-24T12:00:00+09:00");

  private Boards() {}

  static BoardSnapshot open(ServiceInfo... services) {
    return board(opening(OpeningState.OPEN, null, false), List.of(services));
  }

  static BoardSnapshot aroundTheClock(ServiceInfo... services) {
    return board(opening(OpeningState.OPEN, null, true), List.of(services));
  }

  static BoardSnapshot ended(ServiceInfo... services) {
    return board(opening(OpeningState.ENDED, NEXT, false), List.of(services));
  }

  static BoardSnapshot closedToday(ServiceInfo... services) {
    Opening opening =
        new Opening(OpeningState.CLOSED_TODAY, NOW.toLocalDate(), null, null, null, NEXT, false);
    return board(opening, List.of(services));
  }

  static ServiceInfo service(String prefix, String name, int waiting, @Nullable Integer seconds) {
    return service(prefix, Map.of(Language.JA, name), waiting, seconds);
  }

  static ServiceInfo service(
      String prefix, Map<Language, String> names, int waiting, @Nullable Integer seconds) {
    return new ServiceInfo(
        OfficeFixture.service(prefix),
        prefix,
        names,
        Map.of(),
        Map.of(),
        false,
        true,
        null,
        null,
        List.of(),
        waiting,
        seconds,
        null,
        null,
        null);
  }

  static ServiceInfo closed(
      String prefix, ClosedReason reason, @Nullable OffsetDateTime opens, int waiting) {
    return new ServiceInfo(
        OfficeFixture.service(prefix),
        prefix,
        Map.of(Language.JA, "カードの申請", Language.EN, "Card application"),
        Map.of(),
        Map.of(),
        false,
        false,
        reason,
        opens,
        List.of(),
        waiting,
        null,
        null,
        null,
        null);
  }

  /** As it is published, with two of five counters open. */
  static OfficeView view(BoardSnapshot board, Forecast forecast) {
    return OfficeViews.of(board, forecast, 2, 5);
  }

  static OfficeCard card(BoardSnapshot board) {
    return OfficeCard.of(view(board, Forecast.UNKNOWN), Set.of(), false);
  }

  /** The office of the board with these services, open as the reference office is. */
  static OfficeNow now(BoardSnapshot board, OfficeHistory history) {
    return new OfficeNow(setup(board), view(board, Forecast.UNKNOWN), history, false);
  }

  static OfficeSetup setup(BoardSnapshot board) {
    return setup(OfficeFixture.anOffice(), board);
  }

  /** The same with what else is known of the office. */
  static OfficeSetup setup(OfficeFixture office, BoardSnapshot board) {
    board.services().forEach(s -> office.withServiceNamed(s.prefix(), name(s)));
    for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)) {
      office.open(day, "12:00", "20:00");
    }
    return office
        .open(DayOfWeek.SATURDAY, "10:00", "18:00")
        .open(DayOfWeek.SUNDAY, "10:00", "18:00")
        .closedOn("2026-11-22")
        .build();
  }

  private static String name(ServiceInfo service) {
    return Language.JA.pick(service.names());
  }

  private static Opening opening(
      OpeningState state, @Nullable OffsetDateTime next, boolean always) {
    return new Opening(state, NOW.toLocalDate(), OPENS, CLOSES, CLOSES, next, always);
  }

  private static BoardSnapshot board(Opening opening, List<ServiceInfo> services) {
    return new BoardSnapshot(
        7,
        NOW,
        new OfficeInfo(
            "otameshi",
            Map.of(Language.JA, "青葉カードセンター", Language.EN, "Aoba Card Center"),
            Map.of(Language.JA, "本人確認の書類をご用意ください"),
            "Asia/Tokyo",
            8,
            60,
            15,
            30),
        opening,
        List.of(
            new Call(
                "c-1", "A127", "A", "3", NOW.minusMinutes(1), 1, TicketStatus.CALLED, Language.JA)),
        List.of(),
        services,
        List.of(),
        false,
        null,
        0);
  }
}
