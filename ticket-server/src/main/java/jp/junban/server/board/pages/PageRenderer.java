package jp.junban.server.board.pages;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Settings;

/** Turns what a page shows into HTML, in a visitor's language. */
@ApplicationScoped
public class PageRenderer {

  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;
  private static final List<LanguageLink> LANGUAGES =
      List.of(
          new LanguageLink(Language.JA, "日本語"),
          new LanguageLink(Language.JA_EASY, "やさしい日本語"),
          new LanguageLink(Language.EN, "English"),
          new LanguageLink(Language.ZH_HANS, "中文"),
          new LanguageLink(Language.KO, "한국어"));

  private final Configuration configuration = configuration();
  private final Map<Language, PageWords> words = new EnumMap<>(Language.class);
  private boolean demo;

  public PageRenderer() {
    for (Language language : Language.values()) {
      words.put(language, new PageWords(language));
    }
  }

  @Inject
  void settings(Settings settings) {
    demo = settings.demo();
  }

  /** A language that can be chosen, by its own name. Public only because templates read it. */
  public record LanguageLink(Language language, String name) {}

  /**
   * @param template its file name below {@code pages/}, without ending
   * @param model what the template shows, by name
   */
  public String render(String template, Language language, Map<String, ?> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.putAll(words(language).functions());
    all.put("language", language);
    all.put("languages", LANGUAGES);
    all.put("demo", demo);
    StringWriter html = new StringWriter();
    try {
      Template page = configuration.getTemplate(template + ".ftlh");
      page.process(all, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("The page " + template + " cannot be rendered", e);
    }
    return html.toString();
  }

  PageWords words(Language language) {
    PageWords known = words.get(language);
    if (known == null) {
      throw new IllegalArgumentException("no words for " + language);
    }
    return known;
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(BEHAVIOUR);
    configuration.setTemplateLoader(new ClassTemplateLoader(PageRenderer.class, "/pages"));
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setURLEscapingCharset("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setFallbackOnNullLoopVariable(false);
    return configuration;
  }
}
