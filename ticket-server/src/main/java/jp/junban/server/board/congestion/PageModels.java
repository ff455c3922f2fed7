package jp.junban.server.board.congestion;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each template shows, by name; pure. */
final class PageModels {

  private PageModels() {}

  static Map<String, Object> all(Edition edition, @Nullable String procedure) {
    Map<String, Object> model = offices(edition);
    model.put("search", ProcedureSearch.of(edition, cards(edition), procedure));
    if (!edition.offices().isEmpty()) {
      model.put("days", days(edition.offices().get(0)));
    }
    if (edition.offices().size() == 1) {
      model.put("place", OfficePlace.of(edition.offices().get(0).setup().office()));
    }
    return model;
  }

  static Map<String, Object> one(Edition edition, OfficeNow office) {
    Map<String, Object> model = card(edition, office);
    model.put("outlook", Outlook.of(office));
    model.put("days", days(office));
    model.put("place", OfficePlace.of(office.setup().office()));
    model.put(
        "structured",
        OfficePlace.structured(
            office.setup().office(), edition.publicUrl() + "/offices/" + office.id()));
    model.put("several", edition.offices().size() > 1);
    return model;
  }

  static Map<String, Object> card(Edition edition, OfficeNow office) {
    Map<String, Object> model = model(edition);
    model.put("card", OfficeCard.of(office));
    return model;
  }

  static Map<String, Object> offices(Edition edition) {
    Map<String, Object> model = model(edition);
    List<OfficeCard> cards = cards(edition);
    model.put("cards", cards);
    if (!cards.isEmpty()) {
      model.put("at", oldest(cards));
      model.put("stale", cards.stream().anyMatch(OfficeCard::stale));
    }
    return model;
  }

  private static Map<String, Object> model(Edition edition) {
    Map<String, Object> model = new HashMap<>();
    model.put("publicUrl", edition.publicUrl());
    return model;
  }

  private static List<OfficeCard> cards(Edition edition) {
    return edition.offices().stream().map(OfficeCard::of).toList();
  }

  private static OffsetDateTime oldest(List<OfficeCard> cards) {
    return cards.stream().map(OfficeCard::at).min(OffsetDateTime::compareTo).orElseThrow();
  }

  private static OpeningDays days(OfficeNow office) {
    return OpeningDays.of(office.setup().calendar(), office.today());
  }
}
