/**
 * How pages that anyone may open in a browser are made: words in five languages, times, templates;
 * the page of a visitor's own ticket, and what is said when there is nothing to show. Complete
 * without JavaScript; with it, they keep themselves up to date.
 *
 * <p>Templates are in {@code pages/} of the class path, words in {@code pages/texts/}, style and
 * scripts under {@code /public/}. The congestion pages are in {@code board.congestion}.
 */
@NullMarked
package jp.junban.server.board.pages;

import org.jspecify.annotations.NullMarked;
