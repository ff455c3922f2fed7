package jp.junban.systemtests.screens;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.junban.systemtests.stage.Api;
import tools.jackson.databind.JsonNode;

/** Setting up offices, as an administrator does. */
final class Offices {

  private Offices() {}

  /** A small office that never closes. */
  static Office open(House house, int number) {
    Api api = house.administrator();
    String id = "center-" + number;
    api.post("/offices", office(id, number)).expect(201);
    api.send("PUT", "/offices/" + id + "/hours", aroundTheClock()).expect(200);
    String a = procedure(house, id, "A");
    String c = procedure(house, id, "C");
    String f = procedure(house, id, "F");
    counter(api, id, "1", List.of(a, c));
    counter(api, id, "2", List.of(a, c));
    counter(api, id, "3", List.of(f));
    return new Office(house, id);
  }

  private static Map<String, Object> office(String id, int number) {
    Map<String, Object> office = new HashMap<>();
    office.put("id", id);
    office.put("names", Map.of("ja", "第" + number + "センター", "en", "Centre " + number));
    office.put("notices", Map.of("ja", "飲み物は入口でどうぞ", "en", "Drinks are at the entrance"));
    office.put("zone", "Asia/Tokyo");
    office.put("overdueMinutes", 30);
    office.put("congestionSomeMinutes", 15);
    office.put("congestionFullMinutes", 30);
    office.put("missedShown", 8);
    office.put("staleAfterSeconds", 10);
    office.put("displayOrder", 100 + number);
    office.put("active", true);
    office.put("revision", 0);
    return office;
  }

  private static Map<String, Object> aroundTheClock() {
    List<Map<String, Object>> week =
        Arrays.stream(DayOfWeek.values())
            .map(
                day -> {
                  Map<String, Object> hours = new HashMap<>();
                  hours.put("serviceId", null);
                  hours.put("weekday", day.name());
                  hours.put("opens", "00:00");
                  hours.put("closes", "24:00");
                  return hours;
                })
            .toList();
    return Map.of("week", week, "specialDays", List.of(), "revision", 0);
  }

  /** The same procedure as at the trial office. */
  private static String procedure(House house, String office, String prefix) {
    JsonNode model = house.trialOffice().service(prefix);
    Map<String, Object> service = new HashMap<>();
    for (String field : List.of("prefix", "names", "descriptions", "typicalSeconds")) {
      service.put(field, model.get(field));
    }
    service.put("displayOrder", (int) prefix.charAt(0));
    service.put("active", true);
    service.put("revision", 0);
    return house
        .administrator()
        .post("/offices/" + office + "/services", service)
        .expect(201)
        .get("id")
        .asString();
  }

  private static void counter(Api api, String office, String label, List<String> services) {
    api.post(
            "/offices/" + office + "/counters",
            Map.of("label", label, "serviceIds", services, "active", true, "revision", 0))
        .expect(201);
  }
}
