package jp.junban.server.board.ticket;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's own place, for whoever has the ticket's link. Says nothing about anybody.
 *
 * @param counter where to go while called, or where it is served
 * @param counterPlaces how to find that counter, as the office says it
 * @param peopleAhead in the same service; null unless waiting
 * @param expectedWaitSeconds until the call; null unless waiting, and when it is not known
 * @param told the same as it is told to the visitor
 * @param cancellable whether the visitor can withdraw now
 * @param nextLookSeconds after how long it is worth asking again
 * @param stale whether the office has not been looked at for so long that this may be wrong
 * @param at when this was true, with the office's offset as all times here
 */
public record TicketStatusView(
    String number,
    String prefix,
    TicketStatus status,
    Language language,
    Map<Language, String> serviceNames,
    OfficeInfo office,
    @Nullable String counter,
    Map<Language, String> counterPlaces,
    @Nullable Integer peopleAhead,
    @Nullable Integer expectedWaitSeconds,
    @Nullable OffsetDateTime expectedCallAt,
    @Nullable Wait told,
    OffsetDateTime issuedAt,
    @Nullable OffsetDateTime calledAt,
    boolean cancellable,
    int nextLookSeconds,
    boolean stale,
    OffsetDateTime at) {

  /** The office. */
  public record OfficeInfo(String id, Map<Language, String> names) {}

  /**
   * A wait as it is told: rounded last, in steps of five minutes.
   *
   * @param minutes 0 for "very soon", which nobody is told while somebody waits before them
   * @param fromMinutes the range, which is told while the day runs unlike others
   * @param callAt the clock time that belongs to {@code minutes}
   * @param callBy the clock time that belongs to {@code toMinutes}
   * @param disturbed whether the day runs so unlike others that the range is to be told
   * @param late whether the call is to come later than was announced when the ticket was drawn
   */
  public record Wait(
      int minutes,
      int fromMinutes,
      int toMinutes,
      OffsetDateTime callAt,
      OffsetDateTime callBy,
      boolean disturbed,
      boolean late) {}
}
