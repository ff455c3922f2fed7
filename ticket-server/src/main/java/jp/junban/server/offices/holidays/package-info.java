/**
 * The national holidays of Japan, with substitute holidays (振替休日) and citizens' holidays (国民の休日).
 *
 * <p>What the Cabinet Office has published decides, from the table that is shipped or from a newer
 * one in the data folder; for years beyond it {@link jp.junban.server.offices.holidays.HolidayLaw
 * the law} is worked out. Nothing here knows an office.
 */
@NullMarked
package jp.junban.server.offices.holidays;

import org.jspecify.annotations.NullMarked;
