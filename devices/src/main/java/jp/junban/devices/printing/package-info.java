/**
 * Paper: what is on a visitor's ticket, and what every printer promises.
 *
 * <p>Promise: {@link jp.junban.devices.printing.TicketPrinter#print} always answers with what
 * became of the paper and never throws because of a printer. A {@link
 * jp.junban.devices.printing.PrintOutcome#REFUSED refused} or {@link
 * jp.junban.devices.printing.PrintOutcome#LOST lost} slip never comes out later, and {@link
 * jp.junban.devices.printing.PrintOutcome#PRINTED printed} means printed.
 *
 * <p>Owns the words slip, paper and printer state. {@code drawing} draws slips; {@code escpos},
 * {@code queue} and {@code virtual} put them out and know nothing of each other. The kiosk agent
 * calls them; none knows our HTTP, a database or the clock: every time on a slip is handed in with
 * its zone.
 */
@NullMarked
package jp.junban.devices.printing;

import org.jspecify.annotations.NullMarked;
