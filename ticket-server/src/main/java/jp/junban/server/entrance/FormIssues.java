package jp.junban.server.entrance;

import java.util.ArrayList;
import java.util.List;
import jp.junban.server.platform.Problem;

/** Everything wrong with one form, in the order it was found. */
final class FormIssues {

  private final List<Problem.Issue> issues = new ArrayList<>();

  void add(String field, String japanese, String english) {
    issues.add(new Problem.Issue(field, japanese, english));
  }

  void tooLong(String field, int longest) {
    add(field, longest + "文字以内で入力してください。", "This may have at most " + longest + " characters.");
  }

  void outside(String field, int least, int most) {
    add(
        field,
        least + "から" + most + "までの整数で入力してください。",
        "This must be a whole number from " + least + " to " + most + ".");
  }

  void notOneOf(String field, List<String> choices) {
    String names = String.join(", ", choices);
    add(field, names + " のどれかを指定してください。", "This must be one of " + names + ".");
  }

  void notAList(String field, int most) {
    add(field, most + "件までの一覧を送ってください。", "This must be a list of at most " + most + " entries.");
  }

  int count() {
    return issues.size();
  }

  /**
   * @throws Problem 400 unless there are none
   */
  void refuse() {
    if (!issues.isEmpty()) {
      throw Problem.invalid(issues);
    }
  }
}
