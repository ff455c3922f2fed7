/**
 * What others see of an office now: the lobby's board, the console's desk, the public pages and the
 * visitor's own place, kept in memory and pushed as whole snapshots.
 *
 * <p>After a commit {@link jp.junban.server.board.OfficeRefresher} marks the office; a worker reads
 * the floor once, however many changes there were, and publishes one {@link
 * jp.junban.server.board.OfficeView}. Nobody who looks on touches the database, and nobody who
 * reads slowly holds up the others ({@link jp.junban.server.board.LiveClient}).
 */
@NullMarked
package jp.junban.server.board;

import org.jspecify.annotations.NullMarked;
