/**
 * What past days came to, and what that lets expect of the days to come.
 *
 * <p>{@link jp.junban.server.waits.history.HistoryBook} sums a day up once, when it is over, from
 * its event rows, and keeps eight weeks of each office in memory. {@link
 * jp.junban.server.waits.history.OfficeHistory} and {@link
 * jp.junban.server.waits.history.ComingDays} are pure.
 */
@NullMarked
package jp.junban.server.waits.history;

import org.jspecify.annotations.NullMarked;
