/**
 * Who may act: staff, their roles, sign-in, and the log of what was done.
 *
 * <p>{@link jp.junban.server.accounts.StaffSessions} is the entry for rooms above that must know
 * who a session belongs to; everybody else gets a {@link jp.junban.server.platform.Caller}.
 */
@NullMarked
package jp.junban.server.accounts;

import org.jspecify.annotations.NullMarked;
