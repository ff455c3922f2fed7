package jp.junban.systemtests.benchmarks;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.junban.systemtests.stage.Api;

/** An office for one measurement, open around the clock, all of its counters staffed. */
record CallingOffice(String id, List<String> services, List<String> counters) {

  /** Every counter gives every service. */
  static CallingOffice open(Api administrator, List<String> letters, int counters) {
    String id = "calls";
    String path = "/offices/" + id;
    administrator.post("/offices", office(id)).expect(201);
    List<Map<String, Object>> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.add(Map.of("weekday", day.name(), "opens", "00:00", "closes", "24:00"));
    }
    int revision = administrator.get(path + "/hours").expect(200).get("revision").asInt();
    Map<String, Object> hours =
        Map.of("week", week, "specialDays", List.of(), "revision", revision);
    administrator.send("PUT", path + "/hours", hours).expect(200);
    List<String> services = new ArrayList<>();
    for (String letter : letters) {
      services.add(created(administrator, path + "/services", service(letter, services.size())));
    }
    List<String> made = new ArrayList<>();
    for (int i = 1; i <= counters; i++) {
      Map<String, Object> counter =
          Map.of("label", String.valueOf(i), "serviceIds", services, "active", true);
      String counterId = created(administrator, path + "/counters", counter);
      administrator.post("/counters/" + counterId + "/open", Map.of()).expect(200);
      made.add(counterId);
    }
    return new CallingOffice(id, services, made);
  }

  private static String created(Api administrator, String path, Map<String, Object> form) {
    return administrator.post(path, form).expect(201).get("id").asString();
  }

  private static Map<String, Object> office(String id) {
    Map<String, Object> form = new HashMap<>();
    form.put("id", id);
    form.put("names", Map.of("ja", "計測センター"));
    form.put("notices", Map.of());
    form.put("zone", "Asia/Tokyo");
    form.put("overdueMinutes", 30);
    form.put("congestionSomeMinutes", 15);
    form.put("congestionFullMinutes", 30);
    form.put("missedShown", 8);
    form.put("staleAfterSeconds", 60);
    form.put("displayOrder", 100);
    form.put("active", true);
    return form;
  }

  private static Map<String, Object> service(String letter, int order) {
    Map<String, Object> form = new HashMap<>();
    form.put("prefix", letter);
    form.put("names", Map.of("ja", letter + "の手続き"));
    form.put("descriptions", Map.of());
    form.put("typicalSeconds", 480);
    form.put("displayOrder", order);
    form.put("active", true);
    return form;
  }
}
