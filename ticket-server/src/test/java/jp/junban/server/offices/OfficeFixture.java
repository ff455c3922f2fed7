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
import jp.junban.server.offices.calendar.HolidayChoice;
import jp.junban.server.offices.calendar.OpeningCalendar;
import jp.junban.server.offices.calendar.OpeningRules.SpecialKind;
import jp.junban.server.offices.holidays.NationalHolidays;
import jp.junban.server.offices.hours.FormRules;
import jp.junban.server.offices.hours.HoursForm;
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
  private final List<HoursForm.Weekly> week = new ArrayList<>();
  private final List<HoursForm.Special> specialDays = new ArrayList<>();
  private final List<HoursForm.Monthly> monthly = new ArrayList<>();
  private final List<HoursForm.Yearly> yearly = new ArrayList<>();
  private final List<HoursForm.LastReception> serviceLastReception = new ArrayList<>();
  private HolidayChoice holidays = HolidayChoice.OPEN;
  private int lastReception;
  private @Nullable Integer overrun;
  private String zone = "Asia/Tokyo";
  private int missedShown = 8;
  private Map<Language, String> addresses = Map.of();
  private Map<Language, String> directions = Map.of();
  private @Nullable String phone;
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

  /** With an address, a way to it and a telephone number. */
  public OfficeFixture at(Map<Language, String> address, String way, String number) {
    addresses = address;
    directions = Map.of(Language.JA, way);
    phone = number;
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
            Map.of(Language.JA, "カードをお持ちの方"),
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
    counter.edit(new CounterForm(counter.id(), label, given, preferences, Map.of(), active, 0));
    counters.add(counter);
    return this;
  }

  public OfficeFixture open(DayOfWeek weekday, String opens, String closes) {
    return open(null, weekday, opens, closes);
  }

  /** Hours of one service's own. */
  public OfficeFixture open(
      @Nullable String letter, DayOfWeek weekday, String opens, String closes) {
    week.add(new HoursForm.Weekly(letter == null ? null : service(letter), weekday, opens, closes));
    return this;
  }

  public OfficeFixture alwaysOpen() {
    for (DayOfWeek day : DayOfWeek.values()) {
      open(day, "00:00", "24:00");
    }
    return this;
  }

  public OfficeFixture closedOn(String date) {
    return special(date, null, SpecialKind.CLOSED, null, null, "都合により");
  }

  public OfficeFixture closedBecause(String date, String reason) {
    return special(date, null, SpecialKind.CLOSED, null, null, reason);
  }

  public OfficeFixture closedForMaintenance(String date, String until) {
    return special(date, until, SpecialKind.MAINTENANCE, null, null, "設備点検");
  }

  public OfficeFixture openOn(String date, String opens, String closes) {
    return special(date, null, SpecialKind.OPEN, opens, closes, null);
  }

  /** Opened for once, with the hours of its weekday. */
  public OfficeFixture openAsUsualOn(String date) {
    return special(date, null, SpecialKind.OPEN, null, null, "臨時");
  }

  private OfficeFixture special(
      String date,
      @Nullable String until,
      SpecialKind kind,
      @Nullable String opens,
      @Nullable String closes,
      @Nullable String reason) {
    LocalDate last = until == null ? null : LocalDate.parse(until);
    specialDays.add(
        new HoursForm.Special(LocalDate.parse(date), last, kind, opens, closes, reason));
    return this;
  }

  public OfficeFixture closedEachMonth(int nth, DayOfWeek weekday, int offsetDays) {
    monthly.add(new HoursForm.Monthly(nth, weekday, offsetDays, null));
    return this;
  }

  public OfficeFixture closedEachYear(String from, String until) {
    yearly.add(new HoursForm.Yearly(from, until, "年末年始"));
    return this;
  }

  public OfficeFixture onHolidays(HolidayChoice choice) {
    holidays = choice;
    return this;
  }

  /** Reception ends so many minutes before closing. */
  public OfficeFixture lastReception(int minutes) {
    lastReception = minutes;
    return this;
  }

  /** The same for one service. */
  public OfficeFixture lastReception(String letter, int minutes) {
    serviceLastReception.add(new HoursForm.LastReception(service(letter), minutes));
    return this;
  }

  /** The last visit has to be over so many minutes after closing. */
  public OfficeFixture overrun(int minutes) {
    overrun = minutes;
    return this;
  }

  /** The rules as an administrator would send them. */
  public HoursForm hours() {
    return new HoursForm(
        List.copyOf(week),
        List.copyOf(specialDays),
        List.copyOf(monthly),
        List.copyOf(yearly),
        holidays,
        lastReception,
        List.copyOf(serviceLastReception),
        overrun,
        0);
  }

  public OfficeSetup build() {
    Office office = new Office(ID);
    office.edit(
        new OfficeForm(
            ID,
            Map.of(Language.JA, "お試しカードセンター", Language.EN, "Trial Card Center"),
            Map.of(Language.JA, "本人確認の書類をご用意ください"),
            addresses,
            directions,
            phone,
            zone,
            30,
            15,
            40,
            missedShown,
            60,
            1,
            true,
            0));
    OpeningCalendar calendar =
        new OpeningCalendar(ZoneId.of(zone), FormRules.of(hours()), NationalHolidays.shipped());
    return new OfficeSetup(office, List.copyOf(services), List.copyOf(counters), calendar, rules);
  }
}
