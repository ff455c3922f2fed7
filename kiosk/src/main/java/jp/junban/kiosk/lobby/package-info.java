/**
 * What stands around a kiosk and is wired to its pins: the tower lamp, the buzzer, the presence
 * sensor and the procedure buttons.
 *
 * <p>Promise: it listens and never holds anyone up; without pins a kiosk works just the same.
 */
@NullMarked
package jp.junban.kiosk.lobby;

import org.jspecify.annotations.NullMarked;
