/**
 * The opening calendar as it is published: open data for programs, and a file that calendars
 * subscribe to.
 *
 * <p>Made from the offices in memory at each request; costs no database.
 */
@NullMarked
package jp.junban.server.board.calendar;

import org.jspecify.annotations.NullMarked;
