package jp.junban.server.tickets;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import jp.junban.server.platform.Problem;

/** Why numbers that were handed out on paper cannot become tickets. */
final class PaperProblems {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

  private PaperProblems() {}

  /** The series goes on with another number. */
  static Problem notNext(TicketNumber wanted, TicketNumber next) {
    Problem problem =
        wanted.number() < next.number()
            ? Problem.conflict(
                "numbers-taken",
                "Numbers were issued already",
                wanted + " はすでに発券されています。次の番号は " + next + " です。",
                wanted + " was issued already. The next number is " + next + ".")
            : Problem.conflict(
                "numbers-missing",
                "Numbers before these are missing",
                next + " から先に入力してください。番号は抜けなく続きます。",
                "Numbers follow without a gap: begin with " + next + ".");
    return problem.with("expected", next.number());
  }

  static Problem beforeEarlierNumbers(OffsetDateTime lastIssued) {
    String at = CLOCK.format(lastIssued);
    return Problem.invalid(
        "firstAt",
        "前の番号は " + at + " に発券されています。それより後の時刻を入力してください。",
        "The number before these was issued at " + at + "; these must be later.");
  }
}
