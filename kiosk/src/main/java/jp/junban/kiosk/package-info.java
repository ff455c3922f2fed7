/**
 * The kiosk agent: one process on the kiosk PC that serves the touch page on loopback, draws
 * tickets from the ticket server and prints them.
 *
 * <p>Promise: one touch gives one ticket and one print, however often an answer is lost; the page
 * is there from the first second, with or without the server. Rooms, each only using those before
 * it: {@code platform}, {@code server}, {@code tickets}, {@code arrivals} and {@code staffmode},
 * {@code local}; this package puts them together.
 */
@NullMarked
package jp.junban.kiosk;

import org.jspecify.annotations.NullMarked;
