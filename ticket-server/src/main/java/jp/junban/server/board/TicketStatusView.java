package jp.junban.server.board;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's own place, for whoever has the ticket's link. Says nothing about anybody.
 *
 * @param counter where to go while called, or where it is served
 * @param peopleAhead in the same service; null unless waiting
 * @param expectedWaitSeconds until the call; null unless waiting, and when it is not known
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
    @Nullable Integer peopleAhead,
    @Nullable Integer expectedWaitSeconds,
    @Nullable OffsetDateTime expectedCallAt,
    OffsetDateTime issuedAt,
    @Nullable OffsetDateTime calledAt,
    OffsetDateTime at) {

  /** The office. */
  public record OfficeInfo(String id, Map<Language, String> names) {}
}
