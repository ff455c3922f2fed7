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

/** A Saturday at an office, from its opening at ten until half past two, played in a minute. */
final class SceneAtTheOffice {

  /** When the doors open. */
  static final ZonedDateTime OPENING = ZonedDateTime.parse("2026-11-21T10:02:00+09:00[Asia/Tokyo]");

  /** The counter that somebody with a screen will sit at. */
  static final String FREE_COUNTER = "5";

  /** What is drawn at each visit of the clock, and the minutes until the next. */
  private static final List<Moment> MORNING =
      List.of(
          new Moment(18, "RRAACFUAC"),
          new Moment(31, "RAAACCFUUWRA"),
          new Moment(24, "RRAAACFFUCAW"),
          new Moment(37, "RAACUFACRAU"),
          new Moment(29, "RRAAACCFUWAF"),
          new Moment(33, "RAAACCUUFRA"),
          new Moment(26, "RRAAACFCUWA"),
          new Moment(22, "RAAACCFUAUF"),
          new Moment(17, "RAAACCFUAW"),
          new Moment(11, "AACRFUAC"),
          new Moment(9, "ACAFUARC"),
          new Moment(7, "ACAUAFC"),
          new Moment(4, "AACWR"));

  private static final List<String> LANGUAGES =
      List.of(
          "ja", "ja", "en", "ja", "ja", "ja", "zh-Hans", "ja", "ja", "ko", "ja", "ja-easy", "ja");

  private static final Map<String, String> AT_COUNTERS =
      Map.of(
          "1", "佐藤", "2", "鈴木", "6", "伊藤", "7", "渡辺", "9", "山本", "12", "中村", "13", "小林", "14",
          "加藤");

  private final House house;
  private final Office office;
  private final Map<String, Drawn> drawn = new HashMap<>();
  private final Map<String, Api> staff = new HashMap<>();
  private int visitors;

  /** Visitors who come at one time, by the letters of their procedures. */
  private record Moment(int minutesUntilNext, String letters) {}

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
    for (Moment moment : MORNING) {
      for (char letter : moment.letters().toCharArray()) {
        arrive(String.valueOf(letter));
      }
      serve();
      house.passTime(Duration.ofMinutes(moment.minutesUntilNext()));
    }
    missOne("6");
    missOne("13");
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
            Map.of("week", week, "specialDays", List.of()))
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
    Drawn ticket = office.draw(letter, LANGUAGES.get(visitors++ % LANGUAGES.size()));
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
