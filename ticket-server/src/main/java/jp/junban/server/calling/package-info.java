/**
 * Who is next, and what staff do with them.
 *
 * <p>{@link jp.junban.server.calling.policy.NextTicketPolicy} decides, purely; {@link
 * jp.junban.server.calling.CallDesk} asks it inside one transaction and moves the ticket. Which
 * counter is staffed by whom is known here, and {@link jp.junban.server.calling.Floor} is the whole
 * of it at one moment, for those who look on.
 */
@NullMarked
package jp.junban.server.calling;

import org.jspecify.annotations.NullMarked;
