/**
 * Drawing a ticket and putting it on paper, exactly once for each touch.
 *
 * <p>Promise: what may have been printed is on the disk before the printer hears of it. A key that
 * was used before gets the stored answer; a print that a crash cut off is reported as unknown and
 * never made up for on our own.
 */
@NullMarked
package jp.junban.kiosk.tickets;

import org.jspecify.annotations.NullMarked;
