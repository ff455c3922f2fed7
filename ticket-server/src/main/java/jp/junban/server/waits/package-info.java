/**
 * People waiting and the expected wait.
 *
 * <p>{@link jp.junban.server.waits.WaitForecaster} runs the office's own calling rules forward over
 * the present floor; it is pure. {@link jp.junban.server.waits.LatestForecasts} keeps the last
 * result of each office, from which a new ticket gets its promise.
 */
@NullMarked
package jp.junban.server.waits;

import org.jspecify.annotations.NullMarked;
