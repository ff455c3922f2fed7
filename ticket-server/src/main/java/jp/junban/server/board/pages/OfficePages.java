package jp.junban.server.board.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.board.OfficeRefresher;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Language;

/** The congestion pages, of all offices and of one, made from what the offices have published. */
@ApplicationScoped
class OfficePages {

  @Inject private OfficeDirectory offices;
  @Inject private OfficeRefresher refresher;
  @Inject private PageRenderer renderer;

  private final PageCache cache = new PageCache(System::nanoTime);

  /** The page of all offices in use. */
  RenderedPage all(Language language) {
    List<OfficeSetup> active = offices.active();
    return cache.get(
        language.tag(),
        () -> active.stream().map(this::version).collect(Collectors.joining(" ")),
        () -> renderer.render("offices", language, model(active)));
  }

  /** The page of one office; empty when there is none in use under this id. */
  Optional<RenderedPage> one(String officeId, Language language) {
    return offices
        .find(officeId)
        .filter(setup -> setup.office().active())
        .map(
            setup ->
                cache.get(
                    language.tag() + " " + officeId,
                    () -> version(setup) + " " + severalOffices(),
                    () -> renderer.render("office", language, model(setup))));
  }

  private boolean severalOffices() {
    return offices.active().size() > 1;
  }

  private String version(OfficeSetup setup) {
    return setup.office().id() + ":" + board(setup).version();
  }

  private BoardSnapshot board(OfficeSetup setup) {
    return refresher.view(setup.office().id()).board();
  }

  private Map<String, Object> model(List<OfficeSetup> active) {
    List<OfficeCard> cards = new ArrayList<>();
    active.forEach(setup -> cards.add(OfficeCard.of(board(setup))));
    if (active.isEmpty()) {
      return Map.of("cards", cards);
    }
    OffsetDateTime oldest = cards.stream().map(OfficeCard::at).min(OffsetDateTime::compareTo).get();
    return Map.of("cards", cards, "at", oldest, "days", days(active.get(0), cards.get(0)));
  }

  private Map<String, Object> model(OfficeSetup setup) {
    OfficeCard card = OfficeCard.of(board(setup));
    return Map.of("card", card, "days", days(setup, card), "several", severalOffices());
  }

  private static OpeningDays days(OfficeSetup setup, OfficeCard card) {
    return OpeningDays.of(setup.calendar(), card.at().toLocalDate());
  }
}
