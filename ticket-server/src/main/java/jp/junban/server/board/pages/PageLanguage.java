package jp.junban.server.board.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.junban.server.platform.Language;

/** Finds out in which language somebody wants to read. */
public final class PageLanguage {

  private static final String PARAMETER = "lang";

  private PageLanguage() {}

  /** The language chosen on a page, if one was. */
  public static Optional<Language> chosen(HttpServletRequest request) {
    return Language.of(request.getParameter(PARAMETER));
  }

  /** The language chosen, else the first of the browser's that we have, else Japanese. */
  public static Language best(HttpServletRequest request) {
    return chosen(request).orElseGet(() -> preferred(request));
  }

  private static Language preferred(HttpServletRequest request) {
    // without the header the container would tell the server's own language
    return request.getHeader("Accept-Language") == null
        ? Language.JA
        : firstOf(Collections.list(request.getLocales()));
  }

  static Language firstOf(List<Locale> locales) {
    for (Locale locale : locales) {
      switch (locale.getLanguage()) {
        case "ja":
          return Language.JA;
        case "en":
          return Language.EN;
        case "zh":
          return Language.ZH_HANS;
        case "ko":
          return Language.KO;
        default:
          break;
      }
    }
    return Language.JA;
  }
}
