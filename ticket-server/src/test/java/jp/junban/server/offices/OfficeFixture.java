package jp.junban.server.offices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * Builds an office in memory. Service A has the id {@code service-A}, counter 3 the id {@code
 * counter-3}.
 */
public final class OfficeFixture {

  private static final String ID = "otameshi";

  private final List<Service> services = new ArrayList<>();
  private final List<Counter> counters = new ArrayList<>();
  private final List<WeeklyHours> week = new ArrayList<>();
  private final List<SpecialDay> specialDays = new ArrayList<>();
  private String zone = "Asia/Tokyo";
  private int missedShown = 8;
  private CallingRules rules = CallingRules.STANDARD;

  private OfficeFixture() {}

  /** An office in Tokyo's zone without services, counters or opening hours. */
  public static OfficeFixture anOffice() {
    return new OfficeFixture();
  }

  /** The id of the service with this letter. */
  public static String service(String letter) {
    return "service-" + letter;
  }

  /** The id of the counter with this label. */
  public static String counter(String label) {
    return "counter-" + label;
  }

  public OfficeFixture in(String otherZone) {
    zone = otherZone;
    return this;
  }

  public OfficeFixture showingMissed(int most) {
    missedShown = most;
    return this;
  }

  public OfficeFixture withRules(CallingRules others) {
    rules = others;
    return this;
  }

  /** A service in use, of which one visit takes so many minutes. */
  public OfficeFixture withService(String letter, int minutes) {
    return withService(letter, letter + "の手続き", minutes, true);
  }

  public OfficeFixture withServiceNamed(String letter, String name) {
    return withService(letter, name, 10, true);
  }

  public OfficeFixture withServiceOutOfUse(String letter) {
    return withService(letter, letter + "の手続き", 10, false);
  }

  private OfficeFixture withService(String letter, String name, int minutes, boolean active) {
    Service service = new Service(service(letter), ID);
    service.edit(
        new ServiceForm(
            service.id(),
            letter,
            Map.of(Language.JA, name),
            Map.of(Language.JA, name + "です"),
            minutes * 60,
            services.size(),
            false,
            null,
            active,
            0));
    services.add(service);
    return this;
  }

  /** A counter in use, giving the services of these letters. */
  public OfficeFixture withCounter(String label, String... letters) {
    return withCounter(label, true, letters);
  }

  public OfficeFixture withCounterOutOfUse(String label, String... letters) {
    return withCounter(label, false, letters);
  }

  /** A counter in use that gives the services of these letters in this order of preference. */
  public OfficeFixture withCounterPreferring(String label, String... letters) {
    Map<String, Integer> preferences = new LinkedHashMap<>();
    for (String letter : letters) {
      preferences.put(service(letter), preferences.size() + 1);
    }
    return withCounter(label, true, preferences, letters);
  }

  private OfficeFixture withCounter(String label, boolean active, String... letters) {
    return withCounter(label, active, Map.of(), letters);
  }

  private OfficeFixture withCounter(
      String label, boolean active, Map<String, Integer> preferences, String... letters) {
    Set<String> given =
        Arrays.stream(letters)
            .map(OfficeFixture::service)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Counter counter = new Counter(counter(label), ID);
    counter.edit(new CounterForm(counter.id(), label, given, preferences, active, 0));
    counters.add(counter);
    return this;
  }

  public OfficeFixture open(DayOfWeek weekday, String opens, String closes) {
    return open(null, weekday, opens, closes);
  }

  /** Hours of one service's own. */
  public OfficeFixture open(
      @Nullable String letter, DayOfWeek weekday, String opens, String closes) {
    week.add(
        new WeeklyHours(
            "hours-" + week.size(),
            ID,
            letter == null ? null : service(letter),
            weekday.getValue(),
            DayHours.minutes(opens),
            DayHours.minutes(closes)));
    return this;
  }

  public OfficeFixture alwaysOpen() {
    for (DayOfWeek day : DayOfWeek.values()) {
      open(day, "00:00", "24:00");
    }
    return this;
  }

  public OfficeFixture closedOn(String date) {
    specialDays.add(new SpecialDay("special-" + date, ID, LocalDate.parse(date), null, "点検"));
    return this;
  }

  public OfficeFixture openOn(String date, String opens, String closes) {
    DayHours hours = new DayHours(DayHours.minutes(opens), DayHours.minutes(closes));
    specialDays.add(new SpecialDay("special-" + date, ID, LocalDate.parse(date), hours, null));
    return this;
  }

  public OfficeSetup build() {
    Office office = new Office(ID);
    office.edit(
        new OfficeForm(
            ID,
            Map.of(Language.JA, "お試しカードセンター", Language.EN, "Trial Card Center"),
            Map.of(Language.JA, "本人確認の書類をご用意ください"),
            zone,
            30,
            15,
            40,
            missedShown,
            60,
            1,
            true,
            0));
    OpeningCalendar calendar = new OpeningCalendar(ZoneId.of(zone), week, specialDays);
    return new OfficeSetup(office, List.copyOf(services), List.copyOf(counters), calendar, rules);
  }
}
