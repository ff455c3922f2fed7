/**
 * Draws slips, as PDF and as the printer's own dots, from one layout.
 *
 * <p>Promise: no text, of whatever characters and length, makes drawing fail or cuts the QR code;
 * what no font has becomes a visible 〓. The width is the paper's, the height what the slip needs.
 */
@NullMarked
package jp.junban.devices.printing.drawing;

import org.jspecify.annotations.NullMarked;
