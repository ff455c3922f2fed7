package jp.junban.server.board.pages;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.board.BoardSnapshot.ServiceInfo;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * One office as the congestion pages show it. Public only because templates read it.
 *
 * @param at when this was true
 * @param sign how busy the longest open procedure is, or that nothing is open; null when the waits
 *     are not known
 * @param until until when it is open, or when it opens next; null when nobody can say
 * @param lastOnes whether it has closed while people still wait, who will all be called
 * @param waiting people waiting for all procedures
 * @param longestMinutes the longest expected wait of an open procedure, as shown
 * @param calls the latest, newest first
 */
public record OfficeCard(
    String id,
    Map<Language, String> names,
    Map<Language, String> notices,
    OffsetDateTime at,
    boolean open,
    @Nullable Sign sign,
    @Nullable Until until,
    boolean lastOnes,
    int waiting,
    @Nullable Integer longestMinutes,
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
   * A congestion sign.
   *
   * @param level 1 to 3, the figures that are filled; 0 for closed
   * @param key of its word
   */
  public record Sign(int level, String key) {}

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
   * @param minutes as shown; null when closed or not known
   * @param around when somebody who comes now would be called
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
      @Nullable Integer minutes,
      @Nullable OffsetDateTime around,
      @Nullable String word,
      @Nullable Until until) {}

  static OfficeCard of(BoardSnapshot board) {
    BoardSnapshot.OfficeInfo office = board.office();
    Opening opening = board.opening();
    int waiting = board.services().stream().mapToInt(ServiceInfo::waiting).sum();
    Integer longest = longestMinutes(board);
    return new OfficeCard(
        office.id(),
        office.names(),
        office.notices(),
        board.at(),
        opening.open(),
        sign(board, longest),
        overForToday(board) ? opens(nextOf(board), opening.businessDay()) : until(opening),
        (opening.receptionOver() || overForToday(board)) && waiting > 0,
        waiting,
        longest,
        office.congestionSomeMinutes(),
        office.congestionFullMinutes(),
        board.services().stream().map(service -> row(board, service)).toList(),
        board.calls().stream().limit(CALLS_SHOWN).toList());
  }

  private static @Nullable Integer longestMinutes(BoardSnapshot board) {
    return board.services().stream()
        .filter(ServiceInfo::open)
        .map(service -> PageTimes.minutes(service.expectedWaitSeconds()))
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .orElse(null);
  }

  private static @Nullable Sign sign(BoardSnapshot board, @Nullable Integer longest) {
    return switch (board.opening().state()) {
      case NOT_YET_OPEN -> new Sign(0, "sign.notYetOpen");
      case ENDED, RECEPTION_ENDED -> new Sign(0, "sign.ended");
      case CLOSED_TODAY -> new Sign(0, "sign.closedToday");
      case OPEN ->
          board.services().stream().noneMatch(ServiceInfo::open)
              ? new Sign(0, noneOpen(board))
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
  private static @Nullable Sign congestion(
      BoardSnapshot.OfficeInfo office, @Nullable Integer minutes) {
    if (minutes == null) {
      return null;
    }
    int level =
        minutes <= office.congestionSomeMinutes()
            ? 1
            : minutes <= office.congestionFullMinutes() ? 2 : 3;
    return new Sign(level, "sign." + level);
  }

  /** Whether the office is open, but nobody is taken for any procedure any more today. */
  private static boolean overForToday(BoardSnapshot board) {
    return board.opening().open()
        && !board.services().isEmpty()
        && board.services().stream()
            .allMatch(
                service -> service.closedReason() != null && OVER.contains(service.closedReason()));
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

  private static Row row(BoardSnapshot board, ServiceInfo service) {
    Integer seconds = service.open() ? service.expectedWaitSeconds() : null;
    Integer minutes = PageTimes.minutes(seconds);
    return new Row(
        service.id(),
        service.prefix(),
        service.names(),
        service.waiting(),
        service.open(),
        congestion(board.office(), minutes),
        minutes,
        seconds == null ? null : board.at().plusSeconds(seconds),
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
