package jp.junban.server.tickets;

import java.util.ArrayList;
import java.util.List;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The wish for a ticket.
 *
 * @param serviceId for which service
 * @param language in which the visitor wants to read
 * @param priorityReason why the visitor goes first; only staff may say so
 */
public record IssueTicket(
    String serviceId, Language language, @Nullable PriorityReason priorityReason) {

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
    if (!issues.isEmpty()) {
      throw Problem.invalid(issues);
    }
  }
}
