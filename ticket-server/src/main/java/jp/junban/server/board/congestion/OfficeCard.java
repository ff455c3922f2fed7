package jp.junban.server.board.congestion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.board.BoardSnapshot.ServiceInfo;
import jp.junban.server.board.OfficeView;
import jp.junban.server.board.pages.PageTimes;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * One office as the congestion pages and the open data show it. Public also because templates read
 * it.
 *
 * @param at when this was true, to the minute
 * @param stale whether nothing newer can be had
 * @param sign how busy the longest open procedure is that can be asked for without a reservation,
 *     or that nothing is open; null when the waits are not known
 * @param until until when it is open, or when it opens next; null when nobody can say
 * @param early the key of why nobody is taken any more though the office is open; null otherwise
 * @param lastOnes whether it takes nobody any more while people still wait, who will all be called
 * @param unusual the key of how the day differs from others so far that waits are doubtful; null
 *     when it does not
 * @param waiting people waiting for all procedures
 * @param counters how many work
 * @param longest the longest wait of an open procedure, as shown
 * @param calls the latest, newest first
 */
public record OfficeCard(
    String id,
    Map<Language, String> names,
    Map<Language, String> notices,
    OffsetDateTime at,
    boolean stale,
    boolean open,
    @Nullable Sign sign,
    @Nullable Until until,
    @Nullable String early,
    boolean lastOnes,
    @Nullable String unusual,
    int waiting,
    OfficeView.OpenCounters counters,
    @Nullable Wait longest,
    int someMinutes,
    int fullMinutes,
    List<Row> rows,
    List<BoardSnapshot.Call> calls) {

  private static final int CALLS_SHOWN = 3;

  /** Reasons for which nobody is taken again today. */
  private static final Set<BoardSnapshot.ClosedReason> OVER =
      EnumSet.of(
          BoardSnapshot.ClosedReason.ENDED,
          BoardSnapshot.ClosedReason.RECEPTION_ENDED,
          BoardSnapshot.ClosedReason.FULL_FOR_TODAY);

  /**
   * A time and what happens then.
   *
   * @param key of the sentence
   * @param date null when it is today
   */
  public record Until(String key, @Nullable LocalDate date, String clock) {}

  /**
   * A procedure.
   *
   * @param sign how busy it is; null when it is closed or its wait is not known
   * @param expected null when closed or not known
   * @param word the short reason for its being closed; null while open
   * @param until when it opens again; null while open, and where the office's own says it
   */
  public record Row(
      String id,
      String prefix,
      Map<Language, String> names,
      int waiting,
      boolean open,
      @Nullable Sign sign,
      @Nullable Wait expected,
      @Nullable String word,
      @Nullable Until until) {}

  public static OfficeCard of(OfficeNow now) {
    Set<String> byReservation =
        now.setup().activeServices().stream()
            .filter(Service::reservationOnly)
            .map(Service::id)
            .collect(Collectors.toSet());
    return of(now.view(), byReservation, now.stale());
  }

  static OfficeCard of(OfficeView view, Set<String> byReservation, boolean stale) {
    BoardSnapshot board = view.board();
    BoardSnapshot.OfficeInfo office = board.office();
    Opening opening = board.opening();
    int waiting = board.services().stream().mapToInt(ServiceInfo::waiting).sum();
    boolean over = overForToday(board);
    Wait longest = longest(view, byReservation);
    return new OfficeCard(
        office.id(),
        office.names(),
        office.notices(),
        board.at().truncatedTo(ChronoUnit.MINUTES),
        stale,
        opening.open(),
        sign(board, longest),
        over ? opens(nextOf(board), opening.businessDay()) : until(opening),
        over ? early(board) : null,
        (opening.receptionOver() || over) && waiting > 0,
        opening.open() && view.forecast().disturbed()
            ? view.forecast().late() ? "unusual.late" : "unusual.early"
            : null,
        waiting,
        view.counters(),
        longest,
        office.congestionSomeMinutes(),
        office.congestionFullMinutes(),
        board.services().stream().map(service -> row(view, service)).toList(),
        board.calls().stream().limit(CALLS_SHOWN).toList());
  }

  private static @Nullable Wait longest(OfficeView view, Set<String> byReservation) {
    List<ServiceInfo> open = view.board().services().stream().filter(ServiceInfo::open).toList();
    List<ServiceInfo> walkIn = open.stream().filter(s -> !byReservation.contains(s.id())).toList();
    return (walkIn.isEmpty() ? open : walkIn)
        .stream()
            .map(service -> Wait.of(view, service))
            .filter(Objects::nonNull)
            .max(Comparator.comparing(Wait::minutes))
            .orElse(null);
  }

  private static @Nullable Sign sign(BoardSnapshot board, @Nullable Wait longest) {
    return switch (board.opening().state()) {
      case NOT_YET_OPEN -> Sign.closed("sign.notYetOpen");
      case ENDED, RECEPTION_ENDED -> Sign.closed("sign.ended");
      case CLOSED_TODAY -> Sign.closed("sign.closedToday");
      case OPEN ->
          board.services().stream().noneMatch(ServiceInfo::open)
              ? Sign.closed(noneOpen(board))
              : congestion(board.office(), longest);
    };
  }

  /** Nothing is open while the office is: full, over or pausing, whichever is true of all. */
  private static String noneOpen(BoardSnapshot board) {
    Set<String> words =
        board.services().stream()
            .map(ServiceInfo::closedReason)
            .filter(Objects::nonNull)
            .map(OfficeCard::closedWord)
            .collect(Collectors.toSet());
    return words.size() == 1 ? words.iterator().next() : "sign.paused";
  }

  /** Judged by the minutes shown, so that the sign never contradicts them. */
  private static @Nullable Sign congestion(BoardSnapshot.OfficeInfo office, @Nullable Wait wait) {
    return wait == null
        ? null
        : Sign.of(wait.minutes(), office.congestionSomeMinutes(), office.congestionFullMinutes());
  }

  /** Whether the office is open, but nobody is taken for any procedure any more today. */
  private static boolean overForToday(BoardSnapshot board) {
    return board.opening().open()
        && !board.services().isEmpty()
        && board.services().stream()
            .allMatch(
                service -> service.closedReason() != null && OVER.contains(service.closedReason()));
  }

  private static String early(BoardSnapshot board) {
    boolean full =
        board.services().stream()
            .anyMatch(s -> s.closedReason() == BoardSnapshot.ClosedReason.FULL_FOR_TODAY);
    return full ? "early.full" : "early.noTime";
  }

  private static @Nullable OffsetDateTime nextOf(BoardSnapshot board) {
    return board.services().stream()
        .map(ServiceInfo::opensAt)
        .filter(Objects::nonNull)
        .min(OffsetDateTime::compareTo)
        .orElse(null);
  }

  private static @Nullable Until until(Opening opening) {
    OffsetDateTime closes = opening.receptionEndsAt();
    if (!opening.open()) {
      return opens(opening.nextOpening(), opening.businessDay());
    }
    if (opening.always()) {
      return new Until("open.always", null, "");
    }
    return closes == null
        ? null
        : new Until("open.until", null, PageTimes.closing(closes, opening.businessDay()));
  }

  private static @Nullable Until opens(@Nullable OffsetDateTime opens, LocalDate today) {
    if (opens == null) {
      return null;
    }
    LocalDate date = opens.toLocalDate();
    return date.equals(today)
        ? new Until("opens.today", null, PageTimes.clock(opens))
        : new Until("opens.next", date, PageTimes.clock(opens));
  }

  private static Row row(OfficeView view, ServiceInfo service) {
    BoardSnapshot board = view.board();
    Wait wait = service.open() ? Wait.of(view, service) : null;
    return new Row(
        service.id(),
        service.prefix(),
        service.names(),
        service.waiting(),
        service.open(),
        congestion(board.office(), wait),
        wait,
        service.closedReason() == null ? null : closedWord(service.closedReason()),
        board.opening().open() && !service.open() && !overForToday(board)
            ? opens(service.opensAt(), board.opening().businessDay())
            : null);
  }

  private static String closedWord(BoardSnapshot.ClosedReason reason) {
    return switch (reason) {
      case NOT_YET_OPEN -> "sign.notYetOpen";
      case ENDED, RECEPTION_ENDED -> "sign.ended";
      case FULL_FOR_TODAY -> "sign.full";
      case CLOSED_TODAY -> "sign.closedToday";
      case NO_COUNTER -> "sign.paused";
    };
  }
}
