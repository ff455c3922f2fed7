/**
 * Who is next at a counter, decided purely: of lanes, rules and the hour. The console, the what-if
 * and the forecast of waits all decide through {@link
 * jp.junban.server.calling.policy.NextTicketPolicy}.
 */
@NullMarked
package jp.junban.server.calling.policy;

import org.jspecify.annotations.NullMarked;
