/** The office run forward from its present state, many times. Pure. */
@NullMarked
package jp.junban.server.waits.simulation;

import org.jspecify.annotations.NullMarked;
