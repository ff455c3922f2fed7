/**
 * The opening rules of an office as an administrator edits them and the database keeps them: one
 * form, written and read as a whole.
 *
 * <p>What follows from them is worked out in {@link jp.junban.server.offices.calendar}.
 */
@NullMarked
package jp.junban.server.offices.hours;

import org.jspecify.annotations.NullMarked;
