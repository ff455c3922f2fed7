package jp.junban.server.calling.counters;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The wish to pause.
 *
 * @param note more in words, at most 200 characters
 * @param returnsAt when the person means to be back; null when that is open
 */
public record PauseCounter(
    @Nullable PauseReason reason, @Nullable String note, @Nullable OffsetDateTime returnsAt) {

  private static final int LONGEST_NOTE = 200;
  private static final Duration LONGEST = Duration.ofHours(12);

  /**
   * @throws Problem 400 with all that is wrong
   */
  PauseReason mustBeReadable(Instant now) {
    List<Problem.Issue> issues = new ArrayList<>();
    if (reason == null) {
      issues.add(
          new Problem.Issue(
              "reason",
              "離席の理由を選んでください (BREAK, LUNCH, MEETING, ERRAND, OTHER)。",
              "Say why: BREAK, LUNCH, MEETING, ERRAND or OTHER."));
    }
    if (note != null && note.length() > LONGEST_NOTE) {
      issues.add(new Problem.Issue("note", "メモは200文字までです。", "A note has at most 200 characters."));
    }
    if (returnsAt != null && !isInReach(returnsAt.toInstant(), now)) {
      issues.add(
          new Problem.Issue(
              "returnsAt",
              "戻る時刻は、いまより後、12時間以内にしてください。",
              "The time of return must be in the future, at most 12 hours away."));
    }
    if (reason == null || !issues.isEmpty()) {
      throw Problem.invalid(issues);
    }
    return reason;
  }

  private static boolean isInReach(Instant back, Instant now) {
    return back.isAfter(now) && !back.isAfter(now.plus(LONGEST));
  }

  /** What was noted; null when nothing. */
  @Nullable String plainNote() {
    return note == null || note.isBlank() ? null : note.strip();
  }

  @Nullable Instant back() {
    return returnsAt == null ? null : returnsAt.toInstant();
  }
}
