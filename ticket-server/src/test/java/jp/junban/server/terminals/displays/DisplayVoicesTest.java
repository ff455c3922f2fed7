package jp.junban.server.terminals.displays;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jp.junban.server.terminals.TerminalRegistry.Display;
import jp.junban.server.terminals.displays.DisplayVoices.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisplayVoicesTest {

  private static final List<Display> DISPLAYS =
      List.of(
          new Display("1", "入口", "aoba"),
          new Display("2", "待合", "aoba"),
          new Display("3", "2階", "aoba"));

  private static Stored stored(@Nullable String zone, boolean speaks) {
    DisplaySettings usual = DisplaySettings.usual(speaks);
    return new Stored(
        new DisplaySettings(
            usual.shows(),
            null,
            usual.layout(),
            usual.zones(),
            List.of(),
            List.of(),
            usual.languages(),
            6,
            zone,
            speaks),
        4);
  }

  private static List<String> speaking(Map<String, Stored> stored) {
    return DisplayVoices.oneInEachZone(DISPLAYS, stored).stream()
        .filter(view -> view.settings().speaks())
        .map(DisplayView::name)
        .toList();
  }

  @Test
  void asLongAsNobodyWasNamedTheFirstDisplaySpeaks() {
    assertEquals(List.of("入口"), speaking(Map.of()));
    assertEquals(List.of("待合"), speaking(Map.of("1", stored(null, false))));
  }

  @Test
  void whoWasNamedSpeaksAndNobodyBeside() {
    assertEquals(List.of("待合"), speaking(Map.of("2", stored(null, true))));
  }

  @Test
  void everyZoneHasAVoiceOfItsOwn() {
    assertEquals(
        List.of("待合", "2階"), speaking(Map.of("2", stored(null, true), "3", stored("2階", true))));
    assertEquals(List.of("入口", "2階"), speaking(Map.of("3", stored("2階", true))));
  }

  @Test
  void ofTwoThatWereNamedAtOnceTheFirstSpeaks() {
    assertEquals(
        List.of("入口"),
        speaking(
            Map.of("1", stored(null, true), "2", stored(null, true), "3", stored(null, false))));
  }

  @Test
  void theRevisionIsThatOfTheStoredSettings() {
    List<DisplayView> views =
        DisplayVoices.oneInEachZone(DISPLAYS, Map.of("2", stored(null, true)));
    assertEquals(List.of(0, 4, 0), views.stream().map(DisplayView::revision).toList());
  }
}
