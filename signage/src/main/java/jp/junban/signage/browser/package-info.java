/**
 * One Chromium and the page in it. The player speaks to it over a pipe, so that there is no port
 * for others, and Chromium ends when the player does.
 */
@NullMarked
package jp.junban.signage.browser;

import org.jspecify.annotations.NullMarked;
