/**
 * Paper: what is on a visitor's ticket, how it is drawn, and the printers that put it out.
 *
 * <p>Promise: {@link jp.junban.devices.printing.TicketPrinter#print} always answers with what
 * became of the paper and never throws because of a printer; a {@link
 * jp.junban.devices.printing.PrintOutcome#REFUSED refused} slip never comes out later; no text, of
 * whatever characters and length, makes drawing fail or cuts the QR code.
 *
 * <p>Owns the words slip, paper and printer state. The kiosk agent calls it; it knows no HTTP, no
 * database and no clock: every time on a slip is handed in with its zone.
 */
@NullMarked
package jp.junban.devices.printing;

import org.jspecify.annotations.NullMarked;
