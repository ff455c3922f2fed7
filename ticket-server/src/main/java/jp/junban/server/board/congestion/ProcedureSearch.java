package jp.junban.server.board.congestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where one procedure can be had, the shortest wait first. Public only because templates read it.
 *
 * @param choices the procedures of all offices, for choosing another
 * @param chosen the Japanese name of the one looked for; null for none
 * @param places where it is given
 */
public record ProcedureSearch(List<Choice> choices, @Nullable String chosen, List<Place> places) {

  /** A procedure to choose, by its Japanese name. */
  public record Choice(String id, Map<Language, String> names) {}

  /** An office with its line of the procedure. */
  public record Place(OfficeCard card, OfficeCard.Row row) {}

  /** Open before closed, known waits before unknown ones, then the shorter one. */
  private static final Comparator<Place> SHORTEST =
      Comparator.comparing((Place place) -> !place.row().open())
          .thenComparing(
              place ->
                  place.row().expected() == null
                      ? Integer.MAX_VALUE
                      : place.row().expected().minutes())
          .thenComparing(place -> place.row().waiting());

  static ProcedureSearch of(Edition edition, List<OfficeCard> cards, @Nullable String chosen) {
    List<Place> places = new ArrayList<>();
    for (OfficeCard card : cards) {
      for (OfficeCard.Row row : card.rows()) {
        if (Language.JA.pick(row.names()).equals(chosen)) {
          places.add(new Place(card, row));
        }
      }
    }
    places.sort(SHORTEST);
    return new ProcedureSearch(
        edition.procedures().stream().map(name -> choice(edition, name)).toList(), chosen, places);
  }

  private static Choice choice(Edition edition, String name) {
    return edition.offices().stream()
        .flatMap(office -> office.setup().activeServices().stream())
        .filter(service -> service.name().equals(name))
        .map(service -> new Choice(name, service.names()))
        .findFirst()
        .orElse(new Choice(name, Map.of(Language.JA, name)));
  }
}
