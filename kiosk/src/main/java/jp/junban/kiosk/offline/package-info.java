/**
 * Going on without the server: who may have a ticket now, tickets with numbers of our own, and
 * bringing them to the server afterwards.
 *
 * <p>Promise: a ticket that was given is on the disk before anyone hears of it, reaches the server
 * however often either of us stops, and has one number.
 */
@NullMarked
package jp.junban.kiosk.offline;

import org.jspecify.annotations.NullMarked;
