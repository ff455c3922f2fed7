package jp.junban.server.entrance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A form as it arrived, read field by field. Everything wrong with it is gathered, so that a person
 * corrects all of it at once.
 *
 * <p>A field that cannot be taken gives a harmless stand-in; {@link #finish} then refuses the form.
 */
public final class FormFields {

  private final JsonNode body;
  private final String path;
  private final FormIssues issues;
  private final Set<String> asked = new HashSet<>();
  private final List<FormFields> parts = new ArrayList<>();

  private FormFields(JsonNode body, String path, FormIssues issues) {
    this.body = body;
    this.path = path;
    this.issues = issues;
  }

  /**
   * @param body null for a request without one
   * @throws Problem 400 when the request is not a JSON object
   */
  public static FormFields of(@Nullable JsonNode body) {
    if (body == null || !body.isObject()) {
      throw Problem.invalid("", "JSON のオブジェクトを送ってください。", "Please send a JSON object.");
    }
    return new FormFields(body, "", new FormIssues());
  }

  /** A text that must be there, without the space around it. */
  public String text(String field, int longest) {
    int before = issues.count();
    String text = optionalText(field, longest);
    if (text == null && issues.count() == before) {
      missing(field);
    }
    return text == null ? "" : text;
  }

  /**
   * A text that may be missing or empty, which is null then; in one line, without the space around
   * it.
   */
  public @Nullable String optionalText(String field, int longest) {
    String raw = string(field);
    String text = raw == null ? "" : FormTexts.inOneLine(raw);
    if (FormTexts.isUnusable(text)) {
      issue(field, "使えない文字が入っています。", "This contains characters that cannot be used.");
    }
    mustFit(field, text, longest);
    return text.isEmpty() ? null : text;
  }

  /** A password, exactly as typed. */
  public String secret(String field, int longest) {
    String secret = string(field);
    if (secret == null || secret.isEmpty()) {
      missing(field);
      return "";
    }
    mustFit(field, secret, longest);
    return secret;
  }

  private @Nullable String string(String field) {
    JsonNode node = node(field);
    if (node == null) {
      return null;
    }
    if (!node.isString()) {
      issue(field, "文字で入力してください。", "This must be a text.");
      return null;
    }
    return node.stringValue();
  }

  private void mustFit(String field, String text, int longest) {
    if (text.length() > longest) {
      issues.tooLong(path + field, longest);
    }
  }

  /** A whole number that must be there. */
  public int whole(String field, int least, int most) {
    JsonNode node = node(field);
    if (node == null) {
      missing(field);
      return least;
    }
    if (!node.isIntegralNumber()
        || !node.canConvertToInt()
        || node.intValue() < least
        || node.intValue() > most) {
      issues.outside(path + field, least, most);
      return least;
    }
    return node.intValue();
  }

  /** Whole numbers by name; may be missing, which is none. */
  public Map<String, Integer> wholes(String field, int least, int most) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    FormFields part = part(field);
    for (String name : part.body.propertyNames()) {
      numbers.put(name, part.whole(name, least, most));
    }
    return numbers;
  }

  /** A whole number that may be missing, which is null then. */
  public @Nullable Integer optionalWhole(String field, int least, int most) {
    return node(field) == null ? null : Integer.valueOf(whole(field, least, most));
  }

  /** Yes or no; missing means yes. */
  public boolean yes(String field) {
    JsonNode node = node(field);
    if (node == null) {
      return true;
    }
    if (!node.isBoolean()) {
      issue(field, "true か false を指定してください。", "This must be true or false.");
      return true;
    }
    return node.booleanValue();
  }

  /** One of an enum's names. */
  public <E extends Enum<E>> E choice(String field, Class<E> kind) {
    E[] choices = kind.getEnumConstants();
    String name = text(field, Integer.MAX_VALUE);
    for (E choice : choices) {
      if (choice.name().equals(name)) {
        return choice;
      }
    }
    if (!name.isEmpty()) {
      issues.notOneOf(path + field, FormTexts.names(choices));
    }
    return choices[0];
  }

  /** Texts by language; empty ones are left out. */
  public Map<Language, String> texts(String field, int longest, boolean japaneseNeeded) {
    Map<Language, String> texts = new LinkedHashMap<>();
    FormFields part = part(field);
    for (Language language : Language.values()) {
      boolean needed = japaneseNeeded && language == Language.JA;
      String text =
          needed ? part.text(language.tag(), longest) : part.optionalText(language.tag(), longest);
      if (text != null && !text.isEmpty()) {
        texts.put(language, text);
      }
    }
    return texts;
  }

  /** An object within this one; what it needs is missed when it is not there. */
  public FormFields part(String field) {
    JsonNode node = node(field);
    if (node != null && !node.isObject()) {
      issue(field, "読み取れない形です。", "This must be an object.");
    }
    JsonNode object = node != null && node.isObject() ? node : FormTexts.EMPTY;
    FormFields part = new FormFields(object, path + field + ".", issues);
    parts.add(part);
    return part;
  }

  /** The elements of a list of objects, which may be empty but not missing. */
  public List<FormFields> list(String field, int most) {
    List<FormFields> elements = new ArrayList<>();
    for (JsonNode element : elements(field, most)) {
      String name = field + "[" + elements.size() + "]";
      if (!element.isObject()) {
        issue(name, "読み取れない形です。", "This must be an object.");
      }
      JsonNode object = element.isObject() ? element : FormTexts.EMPTY;
      elements.add(new FormFields(object, path + name + ".", issues));
    }
    parts.addAll(elements);
    return elements;
  }

  /** The elements of a list of texts, which may be empty but not missing. */
  public List<String> strings(String field, int most) {
    List<String> strings = new ArrayList<>();
    for (JsonNode element : elements(field, most)) {
      if (!element.isString()) {
        issue(field + "[" + strings.size() + "]", "文字で入力してください。", "This must be a text.");
      }
      strings.add(element.isString() ? element.stringValue() : "");
    }
    return strings;
  }

  private Iterable<JsonNode> elements(String field, int most) {
    JsonNode node = node(field);
    if (node == null) {
      missing(field);
      return List.of();
    }
    if (!node.isArray() || node.size() > most) {
      issues.notAList(path + field, most);
      return List.of();
    }
    return node.values();
  }

  /** Fields that may be sent back as they were read, and are not taken. */
  public void leaveAside(String... fields) {
    asked.addAll(List.of(fields));
  }

  /** Whether the field was sent, and not as null. */
  public boolean has(String field) {
    return node(field) != null;
  }

  /** One more thing that is wrong. */
  public void issue(String field, String japanese, String english) {
    issues.add(path + field, japanese, english);
  }

  private void missing(String field) {
    issue(field, "入力してください。", "This is needed.");
  }

  private @Nullable JsonNode node(String field) {
    asked.add(field);
    JsonNode node = body.get(field);
    return node == null || node.isNull() ? null : node;
  }

  /**
   * To be called after the last field was read.
   *
   * @throws Problem 400 with everything that is wrong, unknown fields included
   */
  public void finish() {
    refuseUnasked();
    issues.refuse();
  }

  private void refuseUnasked() {
    for (String name : body.propertyNames()) {
      if (!asked.contains(name)) {
        issue(FormTexts.shortened(name), "この項目はありません。", "There is no such field in this request.");
      }
    }
    parts.forEach(FormFields::refuseUnasked);
  }
}
