package jp.junban.server.calling;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A counter as staff see it. */
public record CounterView(
    String id, String label, boolean staffed, @Nullable String staffName, Set<String> serviceIds) {}
