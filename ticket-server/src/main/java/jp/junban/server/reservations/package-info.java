/**
 * Booked visitors (予約): the list that another booking system hands over, who has arrived, and the
 * cards that are laid out for them.
 *
 * <p>The words reservation, slot, import, check-in and card mark are at home here. {@link
 * jp.junban.server.reservations.CheckInDesk} turns a reservation into a ticket, {@link
 * jp.junban.server.reservations.ReservationBook} answers who is expected. What is personal about a
 * reservation leaves this room only for staff of the office, and is erased some days after the
 * slot.
 */
@NullMarked
package jp.junban.server.reservations;

import org.jspecify.annotations.NullMarked;
