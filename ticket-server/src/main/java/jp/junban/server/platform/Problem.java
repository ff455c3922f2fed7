package jp.junban.server.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that the caller can read: RFC 9457 problem details with one sentence for a person.
 *
 * <p>Features make their own in a {@code …Problems} class; {@link ProblemMapper} turns them into
 * answers. Thrown inside a transaction it rolls back, so a refused command changes nothing.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final String title;
  private final int status;
  private final String japanese;
  private final String english;
  private final transient Map<String, Object> fields = new LinkedHashMap<>();

  /**
   * @param status the HTTP status, 400 to 599
   * @param type the last part of the problem's URN, for programs
   * @param title the kind of problem in short English, the same for every occurrence
   * @param japanese what happened, for a person
   * @param english the same in English
   */
  public Problem(int status, String type, String title, String japanese, String english) {
    super(english, null, false, false);
    this.status = status;
    this.type = type;
    this.title = title;
    this.japanese = japanese;
    this.english = english;
  }

  /** Adds a field that a program can act on. */
  public Problem with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** Nothing is known under this name. */
  public static Problem unknown(String what, String japanese, String english) {
    return new Problem(404, "unknown-" + what, "Unknown " + what, japanese, english);
  }

  /** Readable, but impossible in the present state. */
  public static Problem conflict(String type, String title, String japanese, String english) {
    return new Problem(409, type, title, japanese, english);
  }

  /** One field of the request cannot be taken as it is. */
  public static Problem invalid(String field, String japanese, String english) {
    return invalid(List.of(new Issue(field, japanese, english)));
  }

  /** Several fields cannot be taken as they are; never empty. */
  public static Problem invalid(List<Issue> issues) {
    Issue first = issues.get(0);
    return new Problem(400, "invalid-input", "Invalid input", first.japanese(), first.english())
        .with("issues", List.copyOf(issues));
  }

  /** What is wrong with one field. */
  public record Issue(String field, String japanese, String english) {}

  public String type() {
    return type;
  }

  public int status() {
    return status;
  }

  /** The body of the answer, in the language asked for. */
  Map<String, Object> body(boolean inEnglish) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:junban:problem:" + type);
    body.put("title", title);
    body.put("status", status);
    body.put("detail", inEnglish ? english : japanese);
    fields.forEach((name, value) -> body.put(name, readable(value, inEnglish)));
    return body;
  }

  private static Object readable(Object value, boolean inEnglish) {
    if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Issue) {
      return list.stream()
          .map(Issue.class::cast)
          .map(i -> Map.of("field", i.field(), "detail", inEnglish ? i.english() : i.japanese()))
          .toList();
    }
    return value;
  }
}
