package jp.junban.server.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.junban.server.offices.OfficePlan;
import jp.junban.server.offices.ServiceForm;
import jp.junban.server.offices.hours.HoursForm;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Language;
import org.junit.jupiter.api.Test;

class SampleOfficesTest {

  private final SampleOffices samples = SampleOffices.read(Json.mapper());

  private List<OfficePlan> plans() {
    return samples.offices().stream().map(samples::plan).toList();
  }

  @Test
  void thereIsOneToTryAndOneLikeTheReal() {
    assertEquals(
        List.of("otameshi", "aoba"), plans().stream().map(plan -> plan.office().id()).toList());
  }

  @Test
  void theOneToTryIsAlwaysOpen() {
    List<HoursForm.Weekly> week = plans().get(0).hours().week();
    assertEquals(
        EnumSet.allOf(DayOfWeek.class),
        week.stream().map(HoursForm.Weekly::weekday).collect(Collectors.toSet()));
    assertTrue(
        week.stream().allMatch(h -> h.opens().equals("00:00") && h.closes().equals("24:00")));
  }

  @Test
  void everythingIsSaidInEveryLanguage() {
    for (OfficePlan plan : plans()) {
      assertComplete(plan.office().names(), 120);
      assertComplete(plan.office().notices(), 400);
      for (ServiceForm service : plan.services()) {
        assertComplete(service.names(), 120);
        assertComplete(service.descriptions(), 400);
      }
    }
  }

  private static void assertComplete(Map<Language, String> texts, int longest) {
    assertEquals(Set.copyOf(Arrays.asList(Language.values())), texts.keySet());
    texts.values().forEach(text -> assertTrue(!text.isBlank() && text.length() <= longest, text));
  }

  @Test
  void easyJapaneseHasNoKanji() {
    for (OfficePlan plan : plans()) {
      for (ServiceForm service : plan.services()) {
        String text =
            service.names().get(Language.JA_EASY) + service.descriptions().get(Language.JA_EASY);
        assertTrue(text.codePoints().noneMatch(Character::isIdeographic), text);
      }
    }
  }

  @Test
  void everyServiceIsGivenAtSeveralOfSixteenCounters() {
    for (OfficePlan plan : plans()) {
      assertEquals(16, plan.counters().size());
      Set<String> labels = new HashSet<>();
      plan.counters().forEach(counter -> labels.add(counter.label()));
      assertEquals(16, labels.size());
      for (ServiceForm service : plan.services()) {
        long given =
            plan.counters().stream().filter(c -> c.letters().contains(service.prefix())).count();
        assertTrue(given >= 3, service.prefix());
      }
    }
  }

  @Test
  void lettersCannotBeMistaken() {
    List<String> letters = samples.services().stream().map(ServiceForm::prefix).toList();
    assertEquals(Set.of("A", "C", "F", "R", "U", "W"), Set.copyOf(letters));
    assertEquals(6, letters.size());
  }
}
