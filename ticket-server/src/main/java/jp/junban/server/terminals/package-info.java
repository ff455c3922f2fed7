/**
 * Enrolled machines (端末): kiosks, displays and consoles, their tokens, and what they report of
 * themselves.
 *
 * <p>An administrator enters a terminal and gets a code; the machine trades the code, once, for a
 * token that only it knows. Other rooms meet terminals as a {@link
 * jp.junban.server.platform.Caller}.
 */
@NullMarked
package jp.junban.server.terminals;

import org.jspecify.annotations.NullMarked;
