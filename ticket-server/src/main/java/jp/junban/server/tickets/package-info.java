/**
 * A numbered ticket (整理券) and every legal change of its status, each kept as an event.
 *
 * <p>The words ticket, number, issue, status, move and event are at home here. {@link
 * jp.junban.server.tickets.TicketTransitions} is the one table of moves; {@link
 * jp.junban.server.tickets.TicketIssuer} makes tickets, {@link jp.junban.server.tickets.TicketBook}
 * finds and moves them inside a caller's transaction. After a commit {@link
 * jp.junban.server.tickets.TicketMoved} tells whoever listens; nobody is listened to.
 */
@NullMarked
package jp.junban.server.tickets;

import org.jspecify.annotations.NullMarked;
