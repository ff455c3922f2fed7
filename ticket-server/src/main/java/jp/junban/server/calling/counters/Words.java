package jp.junban.server.calling.counters;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues of an office have to tell each other now; times have the office's offset.
 *
 * @param help to whose counter nobody came yet, the longest waiting first
 * @param messages of today, the latest first
 */
public record Words(List<Help> help, List<Message> messages) {

  /** Nobody says anything. */
  public static final Words NONE = new Words(List.of(), List.of());

  /**
   * A counter asks a colleague over.
   *
   * @param counter its label
   */
  public record Help(
      String id,
      String counterId,
      String counter,
      String staffName,
      @Nullable String text,
      OffsetDateTime at) {}

  /** Word for all colleagues. */
  public record Message(String id, String staffName, String text, OffsetDateTime at) {}
}
