/**
 * The congestion of the offices for programs: JSON, CSV and FIWARE {@code QueueMonitor} in JSON-LD.
 *
 * <p>Pure: made of an {@link jp.junban.server.board.congestion.Edition}, which is in memory.
 */
@NullMarked
package jp.junban.server.board.opendata;

import org.jspecify.annotations.NullMarked;
