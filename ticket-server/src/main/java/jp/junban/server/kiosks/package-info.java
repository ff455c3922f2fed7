/**
 * What a kiosk does with tickets that are there already: a visitor who missed the call comes back,
 * and staff print a slip again or cancel it after their PIN.
 *
 * <p>The words late return, kiosk PIN, staff mode and staff pass are at home here. Drawing a ticket
 * is in {@code tickets}, checking a reservation in is in {@code reservations}.
 */
@NullMarked
package jp.junban.server.kiosks;

import org.jspecify.annotations.NullMarked;
