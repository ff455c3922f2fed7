package jp.junban.server.terminals.displays;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.junban.server.terminals.TerminalRegistry;

/** Who is the voice of which zone; pure. */
final class DisplayVoices {

  private DisplayVoices() {}

  /** What was stored of a display. */
  record Stored(DisplaySettings settings, int revision) {}

  /**
   * The displays as they are to be, no two of which speak in the same zone. While no display was
   * named for the common zone, the first of which nothing was set speaks there.
   *
   * @param displays in the order they were entered
   * @param stored by display; nothing for a display of which nothing was set
   */
  static List<DisplayView> oneInEachZone(
      List<TerminalRegistry.Display> displays, Map<String, Stored> stored) {
    Set<String> spoken = new HashSet<>();
    List<DisplayView> views = new ArrayList<>();
    boolean named =
        displays.stream()
            .flatMap(d -> Stream.ofNullable(stored.get(d.id())))
            .map(Stored::settings)
            .anyMatch(its -> its.speaks() && its.voiceZone() == null);
    for (TerminalRegistry.Display display : displays) {
      Stored its = stored.get(display.id());
      DisplaySettings settings = its == null ? DisplaySettings.usual(!named) : its.settings();
      String zone = settings.voiceZone() == null ? "" : "zone " + settings.voiceZone();
      if (settings.speaks() && !spoken.add(zone)) {
        settings = settings.silent();
      }
      views.add(
          new DisplayView(
              display.id(), display.name(), settings, its == null ? 0 : its.revision()));
    }
    return List.copyOf(views);
  }
}
