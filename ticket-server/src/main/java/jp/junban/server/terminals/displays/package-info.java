/**
 * What each lobby display shows (表示の設定): its zones, procedures, counters, languages, and whether it
 * speaks.
 *
 * <p>A display reads its own settings and picks from the office's one snapshot what it shows, so
 * the snapshot stays the same bytes for every display.
 */
@NullMarked
package jp.junban.server.terminals.displays;

import org.jspecify.annotations.NullMarked;
