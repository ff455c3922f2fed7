package jp.junban.server.it;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** An office of a test's own, set up over the API; open around the clock. */
final class TestOffice {

  /** The day on which the server's clock starts. */
  static final String DAY = "2026-11-24";

  private static final AtomicInteger MADE = new AtomicInteger();

  private final String id;
  private final Api admin;
  private final Map<String, String> services = new LinkedHashMap<>();
  private final Map<String, String> counters = new LinkedHashMap<>();

  private TestOffice(String id, Api admin) {
    this.id = id;
    this.admin = admin;
  }

  static TestOffice open() {
    return open(Administrator.api());
  }

  static TestOffice open(Api admin) {
    TestOffice office = closed(admin);
    List<Map<String, Object>> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.add(Map.of("weekday", day.name(), "opens", "00:00", "closes", "24:00"));
    }
    office.hours(week);
    return office;
  }

  /** An office without hours, which never opens. */
  static TestOffice closed(Api admin) {
    TestOffice office = new TestOffice("it-" + MADE.incrementAndGet(), admin);
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("id", office.id);
    form.put("names", Map.of("ja", "試験センター", "en", "Test Centre"));
    form.put("notices", Map.of());
    form.put("zone", "Asia/Tokyo");
    form.put("overdueMinutes", 30);
    form.put("congestionSomeMinutes", 15);
    form.put("congestionFullMinutes", 30);
    form.put("missedShown", 8);
    form.put("staleAfterSeconds", 60);
    form.put("displayOrder", 100);
    form.put("active", true);
    admin.post("/api/v1/offices", form).with(201);
    return office;
  }

  void hours(List<Map<String, Object>> week) {
    int revision = admin.get(path("/hours")).with(200).json().get("revision").asInt();
    putHours(admin, week, revision).with(200);
  }

  /** Sets the hours as somebody who has read this revision of them. */
  Answer putHours(Api person, List<Map<String, Object>> week, int revision) {
    return person.put(
        path("/hours"), Map.of("week", week, "specialDays", List.of(), "revision", revision));
  }

  TestOffice service(String letter) {
    return service(letter, letter, Map.of("ja", letter + "の手続き"), Map.of());
  }

  /** A service under a name of the test's own; several may share a letter. */
  TestOffice service(
      String name, String letter, Map<String, String> names, Map<String, String> descriptions) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("prefix", letter);
    form.put("names", names);
    form.put("descriptions", descriptions);
    form.put("typicalSeconds", 480);
    form.put("displayOrder", services.size());
    form.put("active", true);
    services.put(name, admin.post(path("/services"), form).with(201).get("id"));
    return this;
  }

  /** A counter for the services of these names. */
  TestOffice counter(String label, String... given) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("label", label);
    form.put("serviceIds", Arrays.stream(given).map(this::serviceId).toList());
    form.put("active", true);
    counters.put(label, admin.post(path("/counters"), form).with(201).get("id"));
    return this;
  }

  String id() {
    return id;
  }

  String path(String rest) {
    return "/api/v1/offices/" + id + rest;
  }

  String serviceId(String name) {
    return known(services, name);
  }

  String counterId(String label) {
    return known(counters, label);
  }

  private static String known(Map<String, String> ids, String name) {
    String found = ids.get(name);
    if (found == null) {
      throw new IllegalArgumentException("This office has no " + name);
    }
    return found;
  }

  /** A newly enrolled kiosk. */
  Api kiosk() {
    return terminal("KIOSK");
  }

  Api terminal(String kind) {
    return Api.anyoneAt(admin.address()).asTerminal(enrol(newTerminal(kind)).get("token"));
  }

  /** The id of a terminal that is not enrolled yet. */
  String newTerminal(String kind) {
    return admin
        .post(path("/terminals"), Map.of("kind", kind, "name", "端末", "active", true))
        .with(201)
        .get("id");
  }

  /** A newly enrolled counter box at the counter. */
  Api counterBox(String label) {
    Map<String, Object> form =
        Map.of(
            "kind", "COUNTER_BOX", "name", "ボックス", "counterId", counterId(label), "active", true);
    String id = admin.post(path("/terminals"), form).with(201).get("id");
    return Api.anyoneAt(admin.address()).asTerminal(enrol(id).get("token"));
  }

  Answer enrol(String terminalId) {
    return Api.anyoneAt(admin.address())
        .post("/api/v1/terminals/enrol", Map.of("code", code(terminalId)))
        .with(201);
  }

  String code(String terminalId) {
    return admin
        .post("/api/v1/terminals/" + terminalId + "/enrolment-code", Api.NOTHING)
        .with(201)
        .get("code");
  }

  /** Draws a ticket, as the given caller. */
  Answer draw(Api caller, String service) {
    return draw(caller, service, Api.newKey());
  }

  Answer draw(Api caller, String service, String key) {
    return caller.command("/api/v1/tickets", wish(service), key);
  }

  Map<String, Object> wish(String service) {
    return Map.of("serviceId", serviceId(service), "language", "ja");
  }

  /** Seats somebody at the counter. */
  void seat(Api person, String label) {
    person.post("/api/v1/counters/" + counterId(label) + "/open", Api.NOTHING).with(200);
  }

  Answer callNext(Api person, String label) {
    return person.command("/api/v1/counters/" + counterId(label) + "/calls", Api.NOTHING);
  }

  Answer call(Api person, String label, String ticketId) {
    return person.command(
        "/api/v1/counters/" + counterId(label) + "/calls", Map.of("ticketId", ticketId));
  }

  Answer move(Api person, String ticketId, String move, Object told) {
    return person.command("/api/v1/tickets/" + ticketId + "/" + move, told);
  }

  Answer move(Api person, String ticketId, String move) {
    return move(person, ticketId, move, Api.NOTHING);
  }

  /** The day's tickets, as anyone can check them. */
  List<JsonNode> tickets() {
    return admin.get(path("/tickets?date=" + DAY)).with(200).list();
  }

  /** The day's events. */
  List<JsonNode> events() {
    return admin.get(path("/events?date=" + DAY)).with(200).list();
  }

  List<JsonNode> events(String ticketId) {
    return events().stream().filter(e -> e.get("ticketId").asString().equals(ticketId)).toList();
  }
}
