package jp.junban.server.tickets;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A ticket at the moment it was issued, as the kiosk prints it. Times have the office's offset;
 * what was announced then is repeated in every later answer to the same key. Nothing was announced
 * where a kiosk issued it by itself.
 */
public record IssuedTicketView(
    String id,
    String number,
    String prefix,
    OfficeView office,
    String serviceId,
    Map<Language, String> serviceNames,
    LocalDate businessDay,
    TicketStatus status,
    Language language,
    Channel channel,
    OffsetDateTime issuedAt,
    @Nullable Integer peopleAhead,
    @Nullable Integer expectedWaitSeconds,
    @Nullable OffsetDateTime expectedCallAt,
    @Nullable Integer expectedWaitFromSeconds,
    @Nullable Integer expectedWaitToSeconds,
    String statusUrl) {

  /** The office as printed on the ticket. */
  public record OfficeView(String id, Map<Language, String> names, Map<Language, String> notices) {}

  static IssuedTicketView of(Office office, Service service, Ticket ticket, String link) {
    Promise promise = ticket.promise();
    Integer wait = promise.waitSeconds();
    WaitRange range = promise.range();
    return new IssuedTicketView(
        ticket.id(),
        ticket.number().toString(),
        ticket.number().prefix(),
        new OfficeView(office.id(), office.names(), office.notices()),
        service.id(),
        service.names(),
        ticket.businessDay(),
        TicketStatus.WAITING,
        ticket.language(),
        ticket.channel(),
        office.local(ticket.issuedAt()),
        ticket.channel() == Channel.OFFLINE ? null : promise.peopleAhead(),
        wait,
        wait == null ? null : office.local(ticket.issuedAt().plusSeconds(wait)),
        range == null ? null : range.fromSeconds(),
        range == null ? null : range.toSeconds(),
        link);
  }
}
