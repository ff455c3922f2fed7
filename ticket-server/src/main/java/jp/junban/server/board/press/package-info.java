/**
 * Where public pages and open data are made into bytes and handed out.
 *
 * <p>{@link jp.junban.server.board.press.Press} marks what has changed when an office publishes
 * something new, and prints anew, in the background and at most once a second, what has been read
 * of late. {@link jp.junban.server.board.press.PublicFilter} hands out what lies on the {@link
 * jp.junban.server.board.press.Shelf}: bytes in memory, whether there is one reader or a million,
 * and never a question to the database.
 */
@NullMarked
package jp.junban.server.board.press;

import org.jspecify.annotations.NullMarked;
