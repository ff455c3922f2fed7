package jp.junban.server.calling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.visit.Outcome;
import org.jspecify.annotations.Nullable;

/** Checks what staff say was done. */
final class OutcomesReading {

  private static final int MOST_PROCEDURES = 20;

  private OutcomesReading() {}

  /**
   * @return as told; null when nothing was told, and empty when nothing was done
   * @throws Problem 400 with all that is wrong
   */
  @SuppressWarnings("ConstantValue") // JSON may leave fields out
  static @Nullable List<Outcome> read(OfficeSetup setup, @Nullable List<Outcome> told) {
    if (told == null) {
      return null;
    }
    if (told.size() > MOST_PROCEDURES) {
      throw Problem.invalid("outcomes", "手続きは20種類までです。", "At most 20 procedures.");
    }
    List<Problem.Issue> issues = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < told.size(); i++) {
      Outcome outcome = told.get(i);
      String place = "outcomes[" + i + "]";
      if (outcome == null
          || outcome.serviceId() == null
          || setup.service(outcome.serviceId()).isEmpty()) {
        issues.add(
            new Problem.Issue(
                place + ".serviceId",
                "このカードセンターの手続きではありません。",
                "This is not a procedure of this office."));
        continue;
      }
      if (!seen.add(outcome.serviceId())) {
        issues.add(
            new Problem.Issue(
                place + ".serviceId", "同じ手続きが2回あります。", "This procedure comes twice."));
      }
      if (outcome.quantity() < 1 || outcome.quantity() > Outcome.MOST) {
        issues.add(
            new Problem.Issue(place + ".quantity", "1から99までの数にしてください。", "This must be 1 to 99."));
      }
    }
    if (!issues.isEmpty()) {
      throw Problem.invalid(issues);
    }
    return List.copyOf(told);
  }
}
