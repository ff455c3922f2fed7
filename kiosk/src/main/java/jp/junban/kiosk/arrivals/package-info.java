/**
 * Visitors who do not draw a new ticket: those with a reservation, and those who missed their call.
 *
 * <p>Promise: what is typed or scanned goes to the server and nowhere else; the screen gets a
 * number and a time, never a name.
 */
@NullMarked
package jp.junban.kiosk.arrivals;

import org.jspecify.annotations.NullMarked;
