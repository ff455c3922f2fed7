package jp.junban.server.calling;

import org.jspecify.annotations.Nullable;

/**
 * The wish to call somebody.
 *
 * @param ticketId a chosen ticket; null for whoever is next
 */
public record CallNext(@Nullable String ticketId) {}
