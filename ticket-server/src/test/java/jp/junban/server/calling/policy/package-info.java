/** Tests of the policy by itself. */
@NullMarked
package jp.junban.server.calling.policy;

import org.jspecify.annotations.NullMarked;
