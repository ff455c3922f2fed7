/**
 * When an office and its services are open: the rules as values, and what follows from them for a
 * date ({@link jp.junban.server.offices.calendar.DayRule} says which rule goes before which) and
 * for a moment.
 *
 * <p>Pure: no database, no clock, no form. Everybody else in the house reads the opening calendar
 * here.
 */
@NullMarked
package jp.junban.server.offices.calendar;

import org.jspecify.annotations.NullMarked;
