/**
 * Files that somebody sent: told by their content, made harmless, and kept in the data folder.
 * Knows nothing of offices.
 */
@NullMarked
package jp.junban.server.content.files;

import org.jspecify.annotations.NullMarked;
