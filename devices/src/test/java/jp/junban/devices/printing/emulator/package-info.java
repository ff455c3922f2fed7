/**
 * A thermal printer made of threads: speaks the part of ESC/POS that our driver uses, runs out of
 * paper, is opened, unplugged, frozen and switched off at any line, and remembers every dot that
 * came out. For tests, and to be watched by hand: see {@link
 * jp.junban.devices.printing.emulator.EmulatorMain}.
 */
@NullMarked
package jp.junban.devices.printing.emulator;

import org.jspecify.annotations.NullMarked;
