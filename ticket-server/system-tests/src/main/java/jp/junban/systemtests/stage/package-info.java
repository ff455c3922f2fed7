/** The real programs, started as processes on free ports of the loopback address, and a client. */
@NullMarked
package jp.junban.systemtests.stage;

import org.jspecify.annotations.NullMarked;
