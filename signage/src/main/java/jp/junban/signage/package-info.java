/**
 * The player: one process on the computer behind a lobby display. It keeps the board page on the
 * screen and tells the ticket server how the display is.
 *
 * <p>Promise: whatever dies, browser, page, server or line, the board is back by itself, and a
 * browser's own error page is never seen. Rooms, each only using those before it: {@code platform},
 * {@code server}, {@code browser}; this package puts them together.
 */
@NullMarked
package jp.junban.signage;

import org.jspecify.annotations.NullMarked;
