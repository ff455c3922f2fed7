/**
 * What the page on this machine gets over loopback HTTP: its files, the state of the kiosk as one
 * snapshot and as a live stream, and the three things a visitor can ask for.
 *
 * <p>Promise: only a browser that was sent to this very address gets an answer; a page that stopped
 * reading holds one thread and nothing else.
 */
@NullMarked
package jp.junban.kiosk.local;

import org.jspecify.annotations.NullMarked;
