/**
 * A visitor's own ticket, by the secret of its QR code: the page {@code /t/…} and the same as JSON.
 *
 * <p>Thousands of pages are open at once and ask every few seconds, so nothing here asks the
 * database twice: {@link jp.junban.server.board.ticket.TicketLinks} remembers which ticket a link
 * is, {@link jp.junban.server.board.ticket.TicketPlaces} finds it in what its office has published,
 * and a page that would say nothing new is answered with 304. Guesses are counted by address.
 */
@NullMarked
package jp.junban.server.board.ticket;

import org.jspecify.annotations.NullMarked;
