package jp.junban.server.offices;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/** A counter as an administrator sends and reads it; the fields are those of {@link Counter}. */
public record CounterForm(
    @Nullable String id,
    String label,
    Set<String> serviceIds,
    Map<String, Integer> preferences,
    Map<Language, String> places,
    boolean active,
    int revision) {

  static CounterForm of(Counter counter) {
    return new CounterForm(
        counter.id(),
        counter.label(),
        new TreeSet<>(counter.serviceIds()),
        new TreeMap<>(counter.preferences()),
        counter.places(),
        counter.active(),
        counter.revision());
  }
}
