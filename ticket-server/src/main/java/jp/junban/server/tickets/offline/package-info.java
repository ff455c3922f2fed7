/**
 * Tickets that a kiosk issued by itself while the server was away, brought in afterwards.
 *
 * <p>Promise: who holds paper has a place, at the time of issue, under the number on the paper, and
 * only one however often and in whatever order the kiosk's requests arrive. What the server would
 * have refused is taken all the same and marked for staff.
 */
@NullMarked
package jp.junban.server.tickets.offline;

import org.jspecify.annotations.NullMarked;
