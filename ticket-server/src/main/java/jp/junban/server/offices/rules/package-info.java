/**
 * The rules by which an office calls its visitors, as data. Set by an administrator, applied by
 * calling, counted with by the forecast of waits.
 */
@NullMarked
package jp.junban.server.offices.rules;

import org.jspecify.annotations.NullMarked;
