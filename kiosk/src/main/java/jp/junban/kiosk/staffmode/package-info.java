/**
 * What staff do at the kiosk itself after their PIN: print a ticket again, cancel it, look after
 * the printer.
 *
 * <p>Promise: the server decides whether a PIN is right. Only while it is away a PIN that was right
 * here within the last day opens staff mode, and then nothing that the server would have to know
 * of.
 */
@NullMarked
package jp.junban.kiosk.staffmode;

import org.jspecify.annotations.NullMarked;
