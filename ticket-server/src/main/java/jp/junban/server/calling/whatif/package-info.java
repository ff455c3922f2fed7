/**
 * What changed rules would do: a day is replayed under them, decision by decision through the same
 * policy that calls at the counters, and its waits are set beside those under the present rules.
 */
@NullMarked
package jp.junban.server.calling.whatif;

import org.jspecify.annotations.NullMarked;
