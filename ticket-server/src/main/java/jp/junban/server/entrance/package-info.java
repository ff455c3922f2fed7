/**
 * What stands between a request and the rooms: forms read field by field, tries counted, codes that
 * people type, secrets recognised, calls from foreign pages turned away, and the record of what was
 * done.
 *
 * <p>Knows callers, but not who staff or terminals are. Rooms below {@code accounts} announce what
 * was done as an {@link jp.junban.server.entrance.Operation}, and lend it what they know as {@link
 * jp.junban.server.entrance.BearerTokens}.
 */
@NullMarked
package jp.junban.server.entrance;

import org.jspecify.annotations.NullMarked;
