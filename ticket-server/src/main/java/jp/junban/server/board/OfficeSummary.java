package jp.junban.server.board;

import java.util.Map;
import java.util.Objects;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * An office in a list.
 *
 * @param waiting people waiting for all its services
 * @param longestWaitSeconds the longest expected wait of an open service; null when none is known
 */
public record OfficeSummary(
    String id,
    Map<Language, String> names,
    Opening opening,
    int waiting,
    @Nullable Integer longestWaitSeconds) {

  static OfficeSummary of(BoardSnapshot board) {
    return new OfficeSummary(
        board.office().id(),
        board.office().names(),
        board.opening(),
        board.services().stream().mapToInt(BoardSnapshot.ServiceInfo::waiting).sum(),
        board.services().stream()
            .filter(BoardSnapshot.ServiceInfo::open)
            .map(BoardSnapshot.ServiceInfo::expectedWaitSeconds)
            .filter(Objects::nonNull)
            .max(Integer::compare)
            .orElse(null));
  }
}
