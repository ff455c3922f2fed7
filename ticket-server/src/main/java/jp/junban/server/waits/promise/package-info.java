/** What is told of the waits, and kept steady. */
@NullMarked
package jp.junban.server.waits.promise;

import org.jspecify.annotations.NullMarked;
