/**
 * Counter boxes (窓口ボックス): buttons and a number at one counter.
 *
 * <p>Promise: a box acts for the one counter it was given and for no other; it calls the next
 * ticket, calls it again, starts and finishes, and can do nothing else. A press names the number
 * that the box showed, so a press on an old number moves nobody. All decisions are {@code
 * calling}'s.
 */
@NullMarked
package jp.junban.server.boxes;

import org.jspecify.annotations.NullMarked;
