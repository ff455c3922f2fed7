package jp.junban.server.entrance;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the reading of forms needs to know of texts. */
final class FormTexts {

  static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();
  private static final Pattern LINE_BREAK = Pattern.compile("[\\t\\r\\n]+");
  private static final int LONGEST_NAME = 40;

  private FormTexts() {}

  /** Whether some database or screen would stumble over it: control characters, broken pairs. */
  static boolean isUnusable(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  /** A line break typed into a text would break a ticket or a row of a board. */
  static String inOneLine(String text) {
    return LINE_BREAK.matcher(text.strip()).replaceAll(" ");
  }

  static <E extends Enum<E>> List<String> names(E[] choices) {
    return Arrays.stream(choices).map(Enum::name).toList();
  }

  /** A name that somebody else chose, short enough to be said back. */
  static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }
}
