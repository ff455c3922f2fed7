/**
 * What an office shows on its displays beside the calls: pictures, pages of PDF files, films and
 * notices, each with the days and hours at which it is shown.
 *
 * <p>Which of them is shown now is decided in the board page, which keeps them for the time without
 * a server; here is only what it needs to know.
 */
@NullMarked
package jp.junban.server.content;

import org.jspecify.annotations.NullMarked;
