package jp.junban.server.board.pages;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * What templates call to say something in the language of their page.
 *
 * <ul>
 *   <li>{@code t(key, {…})}: a sentence as HTML; a value may be markup
 *   <li>{@code b(key, {…})}: the same with its values in bold
 *   <li>{@code p(key, {…})}: the same as plain text, for titles and attributes
 *   <li>{@code name(names)}, {@code plainName(names)}: what something is called
 *   <li>{@code clock(time)}, {@code clockUp(time)}, {@code date(date)}, {@code weekdays(days)}
 * </ul>
 */
final class PageWords {

  /** Stand in for markup while a sentence is put together; no text has these characters. */
  private static final char FIRST_STAND_IN = '\uE000';

  private final Language language;
  private final PageTexts texts;

  PageWords(Language language) {
    this.language = language;
    this.texts = PageTexts.of(language);
  }

  Map<String, TemplateMethodModelEx> functions() {
    return Map.of(
        "t", arguments -> sentence(arguments, "", ""),
        "b", arguments -> sentence(arguments, "<b>", "</b>"),
        "p", arguments -> plain(key(arguments), values(arguments)),
        "name", arguments -> name(names(arguments)),
        "plainName", arguments -> Readings.plain(language.pick(names(arguments))),
        "clock", arguments -> PageTimes.clock((OffsetDateTime) only(arguments)),
        "clockUp", arguments -> PageTimes.clockUp((OffsetDateTime) only(arguments)),
        "date", arguments -> date((LocalDate) only(arguments)),
        "weekdays", arguments -> weekdays((List<?>) only(arguments)));
  }

  /** A sentence as plain text. */
  String plain(String key, Map<String, ?> values) {
    return Readings.plain(texts.text(key, values, Object::toString));
  }

  private TemplateModel sentence(List<?> arguments, String before, String after)
      throws TemplateModelException {
    List<String> markup = new ArrayList<>();
    String text =
        texts.text(
            key(arguments),
            values(arguments),
            value -> {
              if (value instanceof TemplateHTMLOutputModel html) {
                markup.add(markup(html));
              } else if (before.isEmpty()) {
                return value.toString();
              } else {
                markup.add(before + Readings.escaped(value.toString()) + after);
              }
              return String.valueOf((char) (FIRST_STAND_IN + markup.size() - 1));
            });
    String html = Readings.html(text);
    for (int i = 0; i < markup.size(); i++) {
      html = html.replace(String.valueOf((char) (FIRST_STAND_IN + i)), markup.get(i));
    }
    return HTMLOutputFormat.INSTANCE.fromMarkup(html);
  }

  private static String markup(TemplateHTMLOutputModel html) {
    try {
      return HTMLOutputFormat.INSTANCE.getMarkupString(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("HTML without its markup", e);
    }
  }

  private TemplateModel date(LocalDate date) throws TemplateModelException {
    String html = Readings.html(PageTimes.date(language, date));
    return HTMLOutputFormat.INSTANCE.fromMarkup("<span class=\"nw\">" + html + "</span>");
  }

  /** A name as HTML, marked as Japanese where there is none in the page's language. */
  private TemplateModel name(Map<Language, String> names) throws TemplateModelException {
    String html = Readings.html(language.pick(names));
    boolean foreign = !names.containsKey(language) && language != Language.JA_EASY;
    return HTMLOutputFormat.INSTANCE.fromMarkup(
        foreign && language != Language.JA ? "<span lang=\"ja\">" + html + "</span>" : html);
  }

  private TemplateModel weekdays(List<?> days) throws TemplateModelException {
    String separator = texts.text("list.separator", Map.of(), Object::toString);
    List<String> words =
        days.stream().map(day -> PageTimes.weekday(language, (DayOfWeek) day)).toList();
    return HTMLOutputFormat.INSTANCE.fromMarkup(Readings.html(String.join(separator, words)));
  }

  private static String key(List<?> arguments) throws TemplateModelException {
    return DeepUnwrap.unwrap((TemplateModel) arguments.get(0)).toString();
  }

  private static Map<String, Object> values(List<?> arguments) throws TemplateModelException {
    Map<String, Object> values = new LinkedHashMap<>();
    if (arguments.size() > 1) {
      Map<?, ?> given = (Map<?, ?>) DeepUnwrap.permissiveUnwrap((TemplateModel) arguments.get(1));
      given.forEach((name, value) -> values.put(name.toString(), value));
    }
    return values;
  }

  @SuppressWarnings("unchecked")
  private static Map<Language, String> names(List<?> arguments) throws TemplateModelException {
    return (Map<Language, String>) only(arguments);
  }

  private static Object only(List<?> arguments) throws TemplateModelException {
    @Nullable Object value = DeepUnwrap.unwrap((TemplateModel) arguments.get(0));
    if (value == null) {
      throw new TemplateModelException("a value is missing");
    }
    return value;
  }
}
