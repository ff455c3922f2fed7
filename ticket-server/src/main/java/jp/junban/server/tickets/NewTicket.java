package jp.junban.server.tickets;

import java.time.Instant;
import java.time.LocalDate;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.visit.VisitSteps;

/** All that is known of a ticket at the moment it is issued. */
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
    Instant issuedAt) {}
