/** The pictures of the README, taken from the real pages. */
@NullMarked
package jp.junban.systemtests;

import org.jspecify.annotations.NullMarked;
