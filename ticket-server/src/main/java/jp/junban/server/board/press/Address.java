package jp.junban.server.board.press;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.junban.server.board.congestion.Edition;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * The address of something printed.
 *
 * @param office its id; empty for all offices
 * @param procedure the Japanese name of the one looked for; null for none
 */
record Address(What what, String office, Language language, @Nullable String procedure) {

  private static final Pattern OFFICE = Pattern.compile("/offices/([a-z0-9-]{1,40})(/widget)?");
  private static final Pattern DATA =
      Pattern.compile("/open-data/offices(?:/([a-z0-9-]{1,40}))?(/usual)?\\.(json|csv|jsonld)");

  /** What is printed. */
  enum What {
    ALL(Kind.PAGE),
    OFFICE(Kind.PAGE),
    WIDGET(Kind.WIDGET),
    ABOUT(Kind.PAGE),
    JSON(Kind.JSON),
    CSV(Kind.CSV),
    JSON_LD(Kind.JSON_LD),
    USUAL_JSON(Kind.JSON),
    USUAL_CSV(Kind.CSV);

    private final Kind kind;

    What(Kind kind) {
      this.kind = kind;
    }

    Kind kind() {
      return kind;
    }
  }

  /** Whether anything public can be there, told from the first letters only. */
  static boolean mayBe(String path) {
    return path.equals("/")
        || path.startsWith("/offices/")
        || path.startsWith("/open-data/")
        || path.equals("/about");
  }

  /**
   * The address that somebody asks for; null when there is nothing. What a query says beside
   * language and procedure is passed over, so that nobody fills the memory with it.
   *
   * @param path as it was sent
   * @param query as it was sent; null for none
   */
  static @Nullable Address of(String path, @Nullable String query, Edition edition) {
    Language language = Language.of(value(query, "lang")).orElse(Language.JA);
    if (path.equals("/")) {
      String procedure = value(query, "procedure");
      boolean known = procedure != null && edition.procedures().contains(procedure);
      return new Address(What.ALL, "", language, known ? procedure : null);
    }
    if (path.equals("/about")) {
      return new Address(What.ABOUT, "", language, null);
    }
    Matcher page = OFFICE.matcher(path);
    if (page.matches()) {
      What what = page.group(2) == null ? What.OFFICE : What.WIDGET;
      return existing(new Address(what, page.group(1), language, null), edition);
    }
    Matcher data = DATA.matcher(path);
    return data.matches() ? data(data, edition) : null;
  }

  private static @Nullable Address data(Matcher found, Edition edition) {
    String office = found.group(1) == null ? "" : found.group(1);
    boolean usual = found.group(2) != null;
    What what =
        switch (found.group(3)) {
          case "json" -> usual ? What.USUAL_JSON : What.JSON;
          case "csv" -> usual ? What.USUAL_CSV : What.CSV;
          default -> What.JSON_LD;
        };
    if (usual && (office.isEmpty() || what == What.JSON_LD)) {
      return null;
    }
    return existing(new Address(what, office, Language.JA, null), edition);
  }

  private static @Nullable Address existing(Address address, Edition edition) {
    return address.office.isEmpty() || edition.office(address.office).isPresent() ? address : null;
  }

  /** The one way to write it. */
  String key() {
    String path =
        switch (what) {
          case ALL -> "/";
          case ABOUT -> "/about";
          case OFFICE -> "/offices/" + office;
          case WIDGET -> "/offices/" + office + "/widget";
          case JSON -> data("json");
          case CSV -> data("csv");
          case JSON_LD -> data("jsonld");
          case USUAL_JSON -> data("/usual", "json");
          case USUAL_CSV -> data("/usual", "csv");
        };
    String lang = language == Language.JA ? "" : "lang=" + language.tag();
    String search =
        procedure == null
            ? ""
            : "procedure=" + URLEncoder.encode(procedure, StandardCharsets.UTF_8);
    String query = lang.isEmpty() || search.isEmpty() ? lang + search : lang + "&" + search;
    return query.isEmpty() ? path : path + "?" + query;
  }

  private String data(String ending) {
    return data("", ending);
  }

  private String data(String more, String ending) {
    return "/open-data/offices" + (office.isEmpty() ? "" : "/" + office) + more + "." + ending;
  }

  private static @Nullable String value(@Nullable String query, String name) {
    if (query == null) {
      return null;
    }
    for (String part : query.split("&")) {
      if (part.startsWith(name + "=")) {
        try {
          return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
          return null;
        }
      }
    }
    return null;
  }
}
