package jp.junban.server.terminals.displays;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads and checks what an administrator sends of a display. */
final class DisplayReading {

  private static final int SHORTEST_CARD = 3;
  private static final int LONGEST_CARD = 30;
  private static final int LONGEST_ZONE = 40;
  private static final int LONGEST_ID = 36;
  private static final int MOST = 100;

  private DisplayReading() {}

  /**
   * @param revision the one the edit was made from
   */
  record Edit(DisplaySettings settings, int revision) {}

  /**
   * @throws jp.junban.server.platform.Problem 400 with all that is wrong
   */
  static Edit read(JsonNode body, OfficeSetup office) {
    FormFields form = FormFields.of(body);
    form.leaveAside("id", "name");
    Set<String> services =
        office.activeServices().stream().map(Service::id).collect(Collectors.toSet());
    Set<String> counters =
        office.activeCounters().stream().map(Counter::id).collect(Collectors.toSet());
    DisplaySettings.Shows shows = form.choice("shows", DisplaySettings.Shows.class);
    DisplaySettings settings =
        new DisplaySettings(
            shows,
            counter(form, shows, counters),
            form.choice("layout", DisplaySettings.Layout.class),
            zones(form),
            known(form, "serviceIds", services),
            known(form, "counterIds", counters),
            languages(form),
            form.whole("cardSeconds", SHORTEST_CARD, LONGEST_CARD),
            form.optionalText("voiceZone", LONGEST_ZONE),
            // whoever says nothing of it must not begin to speak
            form.has("speaks") && form.yes("speaks"));
    int revision = form.whole("revision", 0, Integer.MAX_VALUE);
    form.finish();
    return new Edit(settings, revision);
  }

  private static @Nullable String counter(
      FormFields form, DisplaySettings.Shows shows, Set<String> counters) {
    String id = form.optionalText("counterId", LONGEST_ID);
    if (shows == DisplaySettings.Shows.BOARD) {
      return null;
    }
    if (id == null || !counters.contains(id)) {
      form.issue("counterId", "表示する窓口を選んでください。", "Please choose the counter it shows.");
    }
    return id;
  }

  private static List<DisplaySettings.Zone> zones(FormFields form) {
    Set<DisplaySettings.Zone> zones = new LinkedHashSet<>();
    for (String name : form.strings("zones", DisplaySettings.Zone.values().length)) {
      Optional<DisplaySettings.Zone> zone =
          Stream.of(DisplaySettings.Zone.values()).filter(z -> z.name().equals(name)).findFirst();
      zone.ifPresentOrElse(
          zones::add,
          () -> form.issue("zones", "この表示項目はありません。", "There is no zone \"" + name + "\"."));
    }
    return List.copyOf(zones);
  }

  /** Ids of things that there are; each once. */
  private static List<String> known(FormFields form, String field, Set<String> ids) {
    List<String> known = new ArrayList<>();
    for (String id : form.strings(field, MOST)) {
      if (!ids.contains(id)) {
        form.issue(field, "使われていないものが含まれています。選び直してください。", "One of these is not in use.");
        return List.of();
      }
      if (!known.contains(id)) {
        known.add(id);
      }
    }
    return List.copyOf(known);
  }

  private static List<Language> languages(FormFields form) {
    Set<Language> languages = new LinkedHashSet<>();
    for (String tag : form.strings("languages", DisplaySettings.BESIDE_JAPANESE.size())) {
      Optional<Language> language =
          Language.of(tag).filter(DisplaySettings.BESIDE_JAPANESE::contains);
      language.ifPresentOrElse(
          languages::add,
          () ->
              form.issue(
                  "languages",
                  "日本語と並べて表示できるのは、英語・中国語・韓国語です。",
                  "Only en, zh-Hans and ko can stand beside Japanese."));
    }
    return List.copyOf(languages);
  }
}
