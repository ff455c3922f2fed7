/** Tests of the trial of changed rules. */
@NullMarked
package jp.junban.server.calling.whatif;

import org.jspecify.annotations.NullMarked;
