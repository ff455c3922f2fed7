package jp.junban.server.tickets;

import java.time.Instant;
import java.time.LocalDate;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.visit.VisitSteps;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a ticket at the moment it is issued.
 *
 * @param attention why staff should look at it; null for no reason
 * @param alsoNumber another number that the visitor was given; null for none
 */
record NewTicket(
    String id,
    String officeId,
    LocalDate businessDay,
    TicketNumber number,
    String serviceId,
    VisitSteps steps,
    Language language,
    Channel channel,
    String token,
    CommandKey key,
    Promise promise,
    Admission admission,
    Instant issuedAt,
    @Nullable Attention attention,
    @Nullable String alsoNumber) {

  /** A ticket that nobody has to look at. */
  NewTicket(
      String id,
      String officeId,
      LocalDate businessDay,
      TicketNumber number,
      String serviceId,
      VisitSteps steps,
      Language language,
      Channel channel,
      String token,
      CommandKey key,
      Promise promise,
      Admission admission,
      Instant issuedAt) {
    this(
        id,
        officeId,
        businessDay,
        number,
        serviceId,
        steps,
        language,
        channel,
        token,
        key,
        promise,
        admission,
        issuedAt,
        null,
        null);
  }
}
