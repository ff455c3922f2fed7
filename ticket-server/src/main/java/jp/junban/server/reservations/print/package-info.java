/** The list by which staff lay out cards and compare them with the visitor, on paper. */
@NullMarked
package jp.junban.server.reservations.print;

import org.jspecify.annotations.NullMarked;
