package jp.junban.server.board.pages;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.junban.server.board.TicketStatusView;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's own place as their phone shows it. Public only because templates read it.
 *
 * @param status one of the words of {@code TicketStatus}
 * @param letters the beginning of the number
 * @param digits the rest of it
 * @param minutes until the call, as shown; null when it is not known or does not matter any more
 * @param callAt when it will be called
 * @param lastOnes whether reception has closed, so that only those who wait are still called
 */
public record TicketPage(
    String token,
    String status,
    String number,
    String letters,
    String digits,
    Map<Language, String> serviceNames,
    String officeId,
    Map<Language, String> officeNames,
    @Nullable String counter,
    @Nullable Integer ahead,
    @Nullable Integer minutes,
    @Nullable OffsetDateTime callAt,
    @Nullable OffsetDateTime calledAt,
    OffsetDateTime at,
    boolean lastOnes) {

  static TicketPage of(String token, TicketStatusView ticket, boolean lastOnes) {
    return new TicketPage(
        token,
        ticket.status().name(),
        ticket.number(),
        ticket.prefix(),
        ticket.number().substring(ticket.prefix().length()),
        ticket.serviceNames(),
        ticket.office().id(),
        ticket.office().names(),
        ticket.counter(),
        ticket.peopleAhead(),
        PageTimes.minutes(ticket.expectedWaitSeconds()),
        ticket.expectedCallAt(),
        ticket.calledAt(),
        ticket.at(),
        lastOnes);
  }

  /** Whether the visitor is being called at this moment. */
  public boolean called() {
    return status.equals("CALLED");
  }
}
