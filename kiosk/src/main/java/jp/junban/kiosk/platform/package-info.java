/**
 * JSON, refusals, files that survive a power cut, and how long to wait. Knows nothing of tickets.
 */
@NullMarked
package jp.junban.kiosk.platform;

import org.jspecify.annotations.NullMarked;
