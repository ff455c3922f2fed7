/**
 * What is wired to the pins of a small computer: lamp, buzzer, buttons, presence sensor and a
 * number of two digits.
 *
 * <p>Promise: everything that decides is here and knows no pins; {@link
 * jp.junban.devices.gpio.PinBoard} is all it needs of the hardware. Pins are named by their BCM
 * numbers. No method here waits for hardware, and none throws because a wire came loose: a lamp
 * must never stop a ticket.
 */
@NullMarked
package jp.junban.devices.gpio;

import org.jspecify.annotations.NullMarked;
