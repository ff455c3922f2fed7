/**
 * Figures that add up to the events, and listings by which anyone can check them.
 *
 * <p>Everything here is made from the event rows when it is asked for; nothing is counted on the
 * side.
 */
@NullMarked
package jp.junban.server.reports;

import org.jspecify.annotations.NullMarked;
