/**
 * A printer without paper, for trying and showing: files instead of slips, and a page that shows
 * the newest of them.
 */
@NullMarked
package jp.junban.devices.printing.virtual;

import org.jspecify.annotations.NullMarked;
