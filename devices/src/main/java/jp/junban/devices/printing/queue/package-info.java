/**
 * Printers behind a queue of the operating system (CUPS), for those that need a driver.
 *
 * <p>Promise: a slip counts as printed when its job is completed, which is as much as the queue
 * knows. A job that is not is cancelled, and the queue is asked whether it really is.
 *
 * <p>Slips are handed in through {@code javax.print} as PDF. It cannot see paper or jobs, so states
 * are read by IPP (RFC 8011), and where the printer itself speaks IPP, from the printer: a queue
 * that does not print just now only repeats what its last job saw.
 */
@NullMarked
package jp.junban.devices.printing.queue;

import org.jspecify.annotations.NullMarked;
