/**
 * The pages that anyone may open in a browser: the congestion of every office, of one office, a
 * visitor's own ticket, and what is said when there is nothing to show. Complete without
 * JavaScript; with it, they keep themselves up to date.
 *
 * <p>Congestion pages are bytes rendered when an office has published something new ({@link
 * jp.junban.server.board.pages.PageCache}), so a reader costs the same whether there is one or a
 * million. Templates are in {@code pages/} of the class path, words in {@code pages/texts/}, style
 * and scripts under {@code /public/}.
 */
@NullMarked
package jp.junban.server.board.pages;

import org.jspecify.annotations.NullMarked;
