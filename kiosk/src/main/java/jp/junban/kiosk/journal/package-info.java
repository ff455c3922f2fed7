/**
 * What this kiosk gave to whom, on its disk.
 *
 * <p>Promise: what was written before a crash or a power cut is there after it; what a crash cut
 * off, or a disk damaged, is recognised by its checksum and left out, and nothing else with it.
 */
@NullMarked
package jp.junban.kiosk.journal;

import org.jspecify.annotations.NullMarked;
