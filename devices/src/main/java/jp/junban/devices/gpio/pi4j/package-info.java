/**
 * The pins of a Raspberry Pi through Pi4J: GPIO by libgpiod (no root, Pi 4 and 5), SPI by the
 * kernel's spidev. Nothing here decides anything.
 */
@NullMarked
package jp.junban.devices.gpio.pi4j;

import org.jspecify.annotations.NullMarked;
