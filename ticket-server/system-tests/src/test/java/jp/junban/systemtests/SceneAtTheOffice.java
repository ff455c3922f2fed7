package jp.junban.systemtests;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.junban.systemtests.screens.House;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Office.Drawn;
import jp.junban.systemtests.screens.Office.Person;
import jp.junban.systemtests.stage.Api;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A Saturday at an office, from its opening at ten until half past two. */
final class SceneAtTheOffice {

  /** When the doors open. */
  static final ZonedDateTime OPENING = ZonedDateTime.parse("2026-11-21T10:06:00+09:00[Asia/Tokyo]");

  /** The counter that somebody with a screen will sit at. */
  static final String FREE_COUNTER = "5";

  /** The procedure that needs a reservation. */
  private static final String BY_APPOINTMENT = "R";

  /** The day, in visits of the clock. */
  private static final List<Moment> DAY =
      List.of(
          new Moment(12, "RRRAAAACCCFUUWA", 1),
          new Moment(18, "RRAAACCFUW", 1),
          new Moment(9, "RAAACFUU", 1),
          new Moment(16, "RAAAACCFFUW", 1),
          new Moment(21, "RRAAAACCCFUW", 1),
          new Moment(10, "RAACFU", 1),
          new Moment(14, "RRAAACCUUW", 1),
          new Moment(19, "RAAAACCFFU", 1),
          new Moment(11, "RRAAACFUW", 1),
          new Moment(17, "RAAACCCFUU", 1),
          new Moment(13, "RRAAACFW", 1),
          new Moment(20, "RAAAACCFFUUW", 1),
          new Moment(12, "RRAACCFU", 1),
          new Moment(15, "RAAAACCFUW", 1),
          new Moment(18, "RRAAAACCFFUUW", 1),
          new Moment(16, "RAAACCFUAA", 1),
          new Moment(11, "RRAAACCFUWAC", 0),
          new Moment(8, "RAACUAFAC", 1));

  private static final List<String> LANGUAGES =
      List.of(
          "ja", "ja", "en", "ja", "ja", "ja", "zh-Hans", "ja", "ja", "ko", "ja", "ja-easy", "ja");

  private static final Map<String, String> AT_COUNTERS =
      Map.ofEntries(
          Map.entry("1", "佐藤"),
          Map.entry("2", "鈴木"),
          Map.entry("6", "伊藤"),
          Map.entry("7", "渡辺"),
          Map.entry("8", "山本"),
          Map.entry("9", "中村"),
          Map.entry("10", "小林"),
          Map.entry("11", "吉田"),
          Map.entry("12", "加藤"),
          Map.entry("13", "山田"),
          Map.entry("14", "佐々木"));

  private final House house;
  private final Office office;
  private final Map<String, Drawn> drawn = new HashMap<>();
  private final Map<String, Api> staff = new HashMap<>();
  private int visitors;

  /**
   * One time of the day.
   *
   * @param letters of the procedures for which visitors come
   * @param rounds how many visitors each counter takes before they come
   */
  private record Moment(int minutesUntilNext, String letters, int rounds) {}

  SceneAtTheOffice(House house) {
    this.house = house;
    this.office = house.trialOffice();
  }

  Office office() {
    return office;
  }

  /** Plays the day until now. */
  void play() {
    openAtWeekends();
    AT_COUNTERS.forEach((counter, name) -> staff.put(counter, office.seated(counter, name)));
    for (Moment moment : DAY) {
      for (int round = 0; round < moment.rounds(); round++) {
        serve();
      }
      for (char letter : moment.letters().toCharArray()) {
        arrive(String.valueOf(letter));
      }
      house.passTime(Duration.ofMinutes(moment.minutesUntilNext()));
    }
    for (String counter : List.of("10", "6", "13")) {
      missOne(counter);
    }
  }

  private void openAtWeekends() {
    List<Map<String, Object>> week = new ArrayList<>();
    for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY")) {
      week.add(hours(day, "12:00", "20:00"));
    }
    for (String day : List.of("SATURDAY", "SUNDAY")) {
      week.add(hours(day, "10:00", "18:00"));
    }
    house
        .administrator()
        .send(
            "PUT",
            "/offices/" + office.id() + "/hours",
            Map.of("week", week, "specialDays", List.of(), "revision", 0))
        .expect(200);
  }

  private static Map<String, Object> hours(String day, String opens, String closes) {
    Map<String, Object> hours = new HashMap<>();
    hours.put("serviceId", null);
    hours.put("weekday", day);
    hours.put("opens", opens);
    hours.put("closes", closes);
    return hours;
  }

  private void arrive(String letter) {
    String language = LANGUAGES.get(visitors++ % LANGUAGES.size());
    Drawn ticket =
        letter.equals(BY_APPOINTMENT)
            ? office.checkIn(letter, "S-" + visitors, house.now(), language)
            : office.draw(letter, language);
    drawn.put(ticket.number(), ticket);
  }

  /** Every counter finishes its visitor and takes the next. */
  private void serve() {
    staff.forEach(
        (counter, api) -> {
          finish(counter, api);
          takeNext(counter, api, "start");
        });
  }

  private void missOne(String counter) {
    Api api = Objects.requireNonNull(staff.get(counter));
    finish(counter, api);
    takeNext(counter, api, "no-show");
    takeNext(counter, api, "start");
  }

  /** Calls the next visitor, if there is one, and does this with them. */
  private void takeNext(String counter, Api api, String move) {
    JsonNode next = call(counter, api);
    if (next != null) {
      move(api, next, move);
    }
  }

  private void finish(String counter, Api api) {
    for (JsonNode ticket : office.listing()) {
      boolean isHere =
          ticket.get("status").asString().equals("SERVING")
              && ticket.get("counter").asString().equals(counter);
      if (isHere) {
        move(api, ticket, "finish");
      }
    }
  }

  private @Nullable JsonNode call(String counter, Api api) {
    Api.Answer answer = api.post("/counters/" + office.counterId(counter) + "/calls", Map.of());
    return answer.status() == 201 ? answer.json() : null;
  }

  private static void move(Api api, JsonNode ticket, String move) {
    api.post("/tickets/" + ticket.get("id").asString() + "/" + move, Map.of()).expect(200);
  }

  /** The ticket of this number. */
  Drawn ticket(String number) {
    Drawn ticket = drawn.get(number);
    if (ticket == null) {
      throw new IllegalArgumentException(number);
    }
    return ticket;
  }

  /** Somebody to sit at the free counter. */
  Person atTheFreeCounter() {
    return office.colleague("STAFF", "田中");
  }

  /** Somebody who reads the reports. */
  Person manager() {
    return office.colleague("MANAGER", "高橋");
  }
}
