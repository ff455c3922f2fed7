package jp.junban.server.tickets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.visit.VisitSteps;
import org.jspecify.annotations.Nullable;

/**
 * The wish for a ticket.
 *
 * @param serviceId for which service
 * @param language in which the visitor wants to read
 * @param priorityReason why the visitor goes first; only staff may say so
 * @param note more about the priority; needed for {@link PriorityReason#OTHER}
 * @param furtherServiceIds what else the visitor came for, in that order; null for nothing
 */
public record IssueTicket(
    String serviceId,
    Language language,
    @Nullable PriorityReason priorityReason,
    @Nullable String note,
    @Nullable List<String> furtherServiceIds) {

  private static final int LONGEST_NOTE = 200;

  public IssueTicket {
    // read as sent: what may not be null in it is checked below
    furtherServiceIds =
        furtherServiceIds == null ? null : Collections.unmodifiableList(furtherServiceIds);
  }

  /** What else the visitor came for. */
  List<String> further() {
    return furtherServiceIds == null ? List.of() : furtherServiceIds;
  }

  /**
   * @throws Problem 400 with every field that is missing
   */
  @SuppressWarnings("ConstantValue") // JSON may leave fields out
  void mustBeComplete() {
    List<Problem.Issue> issues = new ArrayList<>();
    if (serviceId == null || serviceId.isBlank()) {
      issues.add(
          new Problem.Issue(
              "serviceId", "手続きを指定してください。", "Say which procedure the ticket is for."));
    }
    if (language == null) {
      issues.add(
          new Problem.Issue(
              "language",
              "言語を指定してください (ja, ja-easy, en, zh-Hans, ko)。",
              "Say the language: ja, ja-easy, en, zh-Hans or ko."));
    }
    mustSayWhy(issues);
    mustBeAVisit(issues);
    if (!issues.isEmpty()) {
      throw Problem.invalid(issues);
    }
  }

  private void mustSayWhy(List<Problem.Issue> issues) {
    String said = note == null ? "" : note.strip();
    if (said.length() > LONGEST_NOTE) {
      issues.add(new Problem.Issue("note", "メモは200文字までです。", "A note has at most 200 characters."));
    } else if (said.isEmpty() && priorityReason == PriorityReason.OTHER) {
      issues.add(new Problem.Issue("note", "「その他」のときは、理由を入力してください。", "Please say the reason."));
    }
  }

  /** What the event of the issue says of the priority; null without one. */
  @Nullable String priorityNote() {
    if (priorityReason == null) {
      return null;
    }
    return note == null || note.isBlank()
        ? priorityReason.word()
        : priorityReason.word() + ": " + note.strip();
  }

  @SuppressWarnings("ConstantValue") // JSON may leave fields out
  private void mustBeAVisit(List<Problem.Issue> issues) {
    if (further().size() > VisitSteps.MOST_FURTHER) {
      issues.add(
          new Problem.Issue(
              "furtherServiceIds",
              "続けて行う手続きは6つまでです。",
              "At most 6 procedures can follow the first."));
      return;
    }
    String before = serviceId;
    for (int i = 0; i < further().size(); i++) {
      String next = further().get(i);
      if (next == null || next.isBlank()) {
        issues.add(
            new Problem.Issue(
                "furtherServiceIds[" + i + "]", "手続きを指定してください。", "Say which procedure."));
      } else if (next.equals(before)) {
        issues.add(
            new Problem.Issue(
                "furtherServiceIds[" + i + "]",
                "同じ手続きが続いています。",
                "The same procedure comes twice in a row."));
      }
      before = next;
    }
  }
}
