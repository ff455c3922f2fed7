package jp.junban.systemtests.screens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import jp.junban.systemtests.stage.Api;
import tools.jackson.databind.JsonNode;

/** One office with its procedures and counters, and the people who are set up to work there. */
public final class Office {

  /** The password of everybody who has chosen one. */
  public static final String PASSWORD = "quiet-lobby-quick-call";

  private static final DateTimeFormatter SLOT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private final House house;
  private final String id;
  private final JsonNode details;

  Office(House house, String id) {
    this.house = house;
    this.id = id;
    this.details = api().get("/offices/" + id).expect(200);
  }

  private Api api() {
    return house.administrator();
  }

  public String id() {
    return id;
  }

  /** Its name in Japanese. */
  public String name() {
    return details.get("names").get("ja").asString();
  }

  /** The name of the procedure with this letter in Japanese. */
  public String procedure(String prefix) {
    return procedure(prefix, "ja");
  }

  /** The name of the procedure with this letter. */
  public String procedure(String prefix, String language) {
    return service(prefix).get("names").get(language).asString();
  }

  /** The id of the procedure with this letter. */
  public String serviceId(String prefix) {
    return service(prefix).get("id").asString();
  }

  /** The id of the counter with this label. */
  public String counterId(String label) {
    return one("counters", "label", label).get("id").asString();
  }

  JsonNode service(String prefix) {
    return one("services", "prefix", prefix);
  }

  private JsonNode one(String list, String field, String value) {
    return StreamSupport.stream(details.get(list).spliterator(), false)
        .filter(one -> one.get(field).asString().equals(value))
        .findFirst()
        .orElseThrow();
  }

  /** Today, as the server sees it. */
  public String businessDay() {
    JsonNode now = api().get("/offices/" + id).expect(200);
    return now.get("opening").get("businessDay").asString();
  }

  /** What anyone can read of this day in the opening calendar. */
  public JsonNode calendarOf(LocalDate day) {
    return api()
        .get("/offices/" + id + "/calendar?from=" + day + "&to=" + day)
        .expect(200)
        .get("days")
        .get(0);
  }

  /** Draws a ticket at reception for somebody who reads Japanese. */
  public Drawn draw(String prefix) {
    return draw(prefix, "ja");
  }

  /** Draws a ticket at reception for somebody who reads this language. */
  public Drawn draw(String prefix, String language) {
    Map<String, String> request = Map.of("serviceId", serviceId(prefix), "language", language);
    return drawn(api().post("/tickets", request).expect(201));
  }

  private static Drawn drawn(JsonNode ticket) {
    return new Drawn(
        ticket.get("id").asString(),
        ticket.get("number").asString(),
        ticket.get("statusUrl").asString());
  }

  /** Books a visit at this time of today under this number, as the booking system's list does. */
  public void book(String prefix, String number, Instant slot) {
    String at = SLOT.format(slot.atZone(ZoneId.of(details.get("zone").asString())));
    String file =
        "予約日時,予約番号,手続き,氏名,生年月日,カードID\r\n%s,%s,%s,山田 花子,1985-04-15,C-1\r\n"
            .formatted(at, number, procedure(prefix));
    api().upload("/offices/" + id + "/reservations/import", file).expect(200);
  }

  /** A visitor with a reservation for this moment, checked in at reception. */
  public Drawn checkIn(String prefix, String number, Instant slot, String language) {
    book(prefix, number, slot);
    Map<String, String> request = Map.of("code", number, "language", language);
    return drawn(
        api().post("/offices/" + id + "/reservations/check-in", request).expect(201).get("ticket"));
  }

  /** All tickets of the day, as an administrator lists them. */
  public JsonNode listing() {
    return api().get("/offices/" + id + "/tickets?date=" + businessDay()).expect(200);
  }

  /** The status of a ticket. */
  public String statusOf(Drawn ticket) {
    return StreamSupport.stream(listing().spliterator(), false)
        .filter(listed -> listed.get("id").asString().equals(ticket.id()))
        .findFirst()
        .orElseThrow()
        .get("status")
        .asString();
  }

  /** Somebody new who still has a one-time password. */
  public Person newcomer(String role) {
    return newcomer(role, "職員" + (PEOPLE.get() + 1));
  }

  private Person newcomer(String role, String name) {
    int number = PEOPLE.incrementAndGet();
    Map<String, Object> form = new HashMap<>();
    form.put("login", role.toLowerCase(Locale.ROOT) + number);
    form.put("name", name);
    form.put("role", role);
    form.put("office", id);
    form.put("active", true);
    form.put("revision", 0);
    JsonNode staff = api().post("/staff", form).expect(201);
    return new Person(
        staff.get("login").asString(),
        staff.get("name").asString(),
        staff.get("oneTimePassword").asString());
  }

  /** Somebody who works here for a while and has a password of their own. */
  public Person colleague(String role) {
    return chosen(newcomer(role));
  }

  /** The same with this name. */
  public Person colleague(String role, String name) {
    return chosen(newcomer(role, name));
  }

  private Person chosen(Person newcomer) {
    Api own = Api.anyone(house.url());
    own.post("/session", Map.of("login", newcomer.login(), "password", newcomer.password()))
        .expect(200);
    own.send("PUT", "/session/password", Map.of("current", newcomer.password(), "next", PASSWORD))
        .expect(204);
    return new Person(newcomer.login(), newcomer.name(), PASSWORD);
  }

  /** Somebody at this counter, who works without a screen. */
  public Api seated(String counter) {
    return seated(counter, "窓口" + counter);
  }

  /** The same with this name. */
  public Api seated(String counter, String name) {
    Person person = colleague("STAFF", name);
    Api own = Api.anyone(house.url());
    own.post("/session", Map.of("login", person.login(), "password", PASSWORD)).expect(200);
    own.post("/counters/" + counterId(counter) + "/open", Map.of()).expect(200);
    return own;
  }

  /** Letters of all procedures, in the order of the office. */
  public List<String> letters() {
    return StreamSupport.stream(details.get("services").spliterator(), false)
        .map(service -> service.get("prefix").asString())
        .toList();
  }

  /** A ticket that was drawn. */
  public record Drawn(String id, String number, String statusUrl) {}

  /** Somebody who can sign in. */
  public record Person(String login, String name, String password) {}
}
