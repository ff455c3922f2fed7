/** What people come to do, from the first touch to the last page, through the real programs. */
@NullMarked
package jp.junban.systemtests.journeys;

import org.jspecify.annotations.NullMarked;
