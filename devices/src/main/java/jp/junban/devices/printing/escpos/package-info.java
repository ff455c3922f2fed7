/**
 * Thermal printers that speak ESC/POS, over TCP port 9100 or a device file, without a driver or a
 * queue in between.
 *
 * <p>Promise: a slip counts as printed when the printer itself has said so after its last line. A
 * slip that stopped on the way is cleared from the printer's memory, and the next one starts only
 * after that is confirmed. Every wait has an end: a printer that stopped answering cannot hold the
 * caller.
 *
 * <p>The commands and the meaning of their answers follow Epson's ESC/POS command reference ({@code
 * DLE EOT}, {@code DLE DC4 8}, {@code GS a}, {@code GS r}, {@code GS ( H}, {@code GS v 0}, {@code
 * GS V}). What a printer understands is asked once on every new line, because many only speak part
 * of it.
 */
@NullMarked
package jp.junban.devices.printing.escpos;

import org.jspecify.annotations.NullMarked;
