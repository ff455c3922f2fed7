/** A recorded day played to the forecast. Nothing of the server uses it. */
@NullMarked
package jp.junban.server.waits.replay;

import org.jspecify.annotations.NullMarked;
