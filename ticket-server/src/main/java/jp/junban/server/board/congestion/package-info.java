/**
 * What the public is told of how busy offices are, and the pages that tell it: now, usually, and on
 * the days to come.
 *
 * <p>Everything here is made of {@link jp.junban.server.board.congestion.Edition}, which is in
 * memory; nothing asks the database. When pages are made and how they are sent is the business of
 * {@code board.press}.
 */
@NullMarked
package jp.junban.server.board.congestion;

import org.jspecify.annotations.NullMarked;
