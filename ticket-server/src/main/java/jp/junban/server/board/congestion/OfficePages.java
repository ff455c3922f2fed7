package jp.junban.server.board.congestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.junban.server.board.pages.PageRenderer;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/** The congestion pages as HTML. */
@ApplicationScoped
public class OfficePages {

  @Inject private PageRenderer renderer;

  /**
   * The page of all offices, or of where one procedure can be had.
   *
   * @param procedure its Japanese name; null for all
   */
  public String all(Edition edition, Language language, @Nullable String procedure) {
    return renderer.render("offices", language, PageModels.all(edition, procedure));
  }

  /** The page of one office. */
  public String one(Edition edition, OfficeNow office, Language language) {
    return renderer.render("office", language, PageModels.one(edition, office));
  }

  /** What other sites show of an office in a frame. */
  public String widget(Edition edition, OfficeNow office, Language language) {
    return renderer.render("widget", language, PageModels.card(edition, office));
  }

  /** How the figures come about, and what may be done with them. */
  public String about(Edition edition, Language language) {
    return renderer.render("about", language, PageModels.offices(edition));
  }

  /**
   * All offices on one page without scripts, for servers that know nothing of this one.
   *
   * @param addresses of the same page in each language, by tag
   */
  public String snapshot(Edition edition, Language language, Map<String, String> addresses) {
    Map<String, Object> model = PageModels.offices(edition);
    model.put("addresses", addresses);
    return renderer.render("snapshot", language, model);
  }
}
