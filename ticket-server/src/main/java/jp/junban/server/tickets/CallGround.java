package jp.junban.server.tickets;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what ground a ticket was called.
 *
 * @param reason the sentence staff read, in Japanese
 * @param passedOver the numbers of those who came earlier and could have been called there instead,
 *     the longest waiting first
 */
public record CallGround(CallRule rule, String reason, List<String> passedOver) {

  /** As many numbers as are kept; who was passed over as the sixth wants to know of the first. */
  private static final int MOST_KEPT = 20;

  /**
   * Kept with the ticket: the numbers with spaces between them; null when nobody was passed over.
   */
  @Nullable String passedOverText() {
    return passedOver.isEmpty()
        ? null
        : String.join(" ", passedOver.subList(0, Math.min(MOST_KEPT, passedOver.size())));
  }

  /** Reads what {@link #passedOverText} wrote. */
  static List<String> passedOver(@Nullable String text) {
    return text == null ? List.of() : Arrays.asList(text.split(" "));
  }
}
