/**
 * The counters and the people at them: who sits where, who is away for a while, who asks a
 * colleague over, and what colleagues leave word of.
 *
 * <p>{@link jp.junban.server.calling.counters.CounterDesk} is where staff take a seat and pause;
 * {@link jp.junban.server.calling.counters.Staffing} answers who is there; {@link
 * jp.junban.server.calling.counters.Colleagues} carries what they say to each other. Tickets are
 * called elsewhere.
 */
@NullMarked
package jp.junban.server.calling.counters;

import org.jspecify.annotations.NullMarked;
