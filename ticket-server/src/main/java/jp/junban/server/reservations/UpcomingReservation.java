package jp.junban.server.reservations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reservation as other rooms see it: nothing personal.
 *
 * @param arrived whether the visitor has checked in
 * @param ticketId the ticket issued then
 */
public record UpcomingReservation(
    String id,
    Instant slotAt,
    String serviceId,
    String reservationNumber,
    boolean arrived,
    @Nullable String ticketId) {

  static UpcomingReservation of(Reservation reservation) {
    return new UpcomingReservation(
        reservation.id(),
        reservation.slotAt(),
        reservation.serviceId(),
        reservation.number(),
        reservation.status() == ReservationStatus.ARRIVED,
        reservation.ticketId());
  }
}
