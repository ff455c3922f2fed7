package jp.junban.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.junban.server.platform.Json;
import tools.jackson.databind.JsonNode;

/** The API as it is written down for those who call it, docs/api.md. */
public final class ApiDocument {

  private static final Path FILE = Path.of("..", "docs", "api.md");
  private static final Pattern FIELD = Pattern.compile("\"([A-Za-z0-9]+)\"\\s*:");
  private static final Pattern NAME = Pattern.compile("\"([A-Za-z0-9]+)\"");

  /** Maps whose keys are languages, and objects that the document shows in one place only. */
  private static final Set<String> CLOSED =
      Set.of(
          "names",
          "notices",
          "addresses",
          "directions",
          "descriptions",
          "situations",
          "serviceNames",
          "places",
          "counterPlaces",
          "opening",
          "preferences");

  private ApiDocument() {}

  /** The field names in the first example after the heading, nested ones included. */
  public static Set<String> example(String heading) {
    return found(FIELD, between(section(heading), "```json", "```"));
  }

  /** The field names in the first list of bare names after the heading. */
  public static Set<String> names(String heading) {
    return found(NAME, between(section(heading), "`[{", "}]`"));
  }

  /** The field names of the line of an example that begins so. */
  public static Set<String> line(String beginning) {
    String text = text();
    int start = text.indexOf("\n" + beginning) + 1;
    if (start == 0) {
      throw new AssertionError("docs/api.md has no line " + beginning);
    }
    return found(FIELD, text.substring(start, text.indexOf('\n', start)));
  }

  /** The field names of a value as it is sent, nested ones included. */
  public static Set<String> sent(Object value) {
    Set<String> fields = new TreeSet<>();
    gather(Json.mapper().valueToTree(value), fields);
    return fields;
  }

  private static void gather(JsonNode node, Set<String> fields) {
    for (String name : node.propertyNames()) {
      fields.add(name);
      if (!CLOSED.contains(name)) {
        gather(node.get(name), fields);
      }
    }
    if (node.isArray()) {
      node.values().forEach(element -> gather(element, fields));
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> fields = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      fields.add(matcher.group(1));
    }
    CLOSED.forEach(closed -> fields.removeAll(inside(text, closed)));
    if (fields.isEmpty()) {
      throw new AssertionError("docs/api.md names no field there");
    }
    return fields;
  }

  /** The fields that stand within a closed object. */
  private static Set<String> inside(String text, String closed) {
    Set<String> fields = new TreeSet<>();
    Matcher object = Pattern.compile("\"" + closed + "\":\\{([^{}]*)}").matcher(text);
    while (object.find()) {
      Matcher matcher = FIELD.matcher(object.group(1));
      while (matcher.find()) {
        fields.add(matcher.group(1));
      }
    }
    return fields;
  }

  private static String section(String heading) {
    String text = text();
    int start = text.indexOf("### `" + heading + "`");
    if (start < 0) {
      throw new AssertionError("docs/api.md has no heading " + heading);
    }
    return text.substring(start);
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }

  private static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
