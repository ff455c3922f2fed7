package jp.junban.server.boxes;

import org.jspecify.annotations.Nullable;

/**
 * A press of a button.
 *
 * @param number what the box showed then; null when it showed none
 */
public record BoxPress(@Nullable String number) {}
