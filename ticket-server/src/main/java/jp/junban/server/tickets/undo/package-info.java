/**
 * A move can be taken back for a moment (元に戻す).
 *
 * <p>The record is never rewritten: taking back is an event of its own, which names the one it
 * takes back. {@link jp.junban.server.tickets.undo.StandingEvents} leaves both out, and every
 * figure is made of what is left. {@link jp.junban.server.tickets.undo.LastMoves} keeps what is
 * needed to take a ticket's last move back.
 */
@NullMarked
package jp.junban.server.tickets.undo;

import org.jspecify.annotations.NullMarked;
