package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Two administrators at the hours of one office: nobody overwrites what they have not read. */
@ExtendWith(TicketServer.class)
class HoursIT {

  private final Api admin = Administrator.api();
  private final TestOffice office = TestOffice.closed(admin);

  private JsonNode hours() {
    return admin.get(office.path("/hours")).with(200).json();
  }

  private static List<Map<String, Object>> monday(String opens) {
    return List.of(Map.of("weekday", "MONDAY", "opens", opens, "closes", "20:00"));
  }

  private String mondayOpens() {
    return hours().get("week").get(0).get("opens").asString();
  }

  @Test
  void hoursReadBeforeSomebodyElsesEditAreRefused() {
    int read = hours().get("revision").asInt();
    Answer first = office.putHours(admin, monday("09:00"), read).with(200);
    assertEquals(read + 1, first.json().get("revision").asInt());
    Answer second = office.putHours(admin, monday("10:00"), read).with(409);
    assertEquals("changed-meanwhile", second.problem());
    assertEquals("09:00", mondayOpens());
    office.putHours(admin, monday("11:00"), read + 1).with(200);
    assertEquals("11:00", mondayOpens());
    office.putHours(admin, monday("12:00"), read + 9).with(409);
  }

  @Test
  void ofTwoEditsAtOnceOneIsMade() {
    int read = hours().get("revision").asInt();
    List<Answer> answers =
        AtOnce.all(4, i -> office.putHours(admin, monday("1" + i + ":00"), read));
    assertEquals(
        List.of(200, 409, 409, 409), answers.stream().map(Answer::status).sorted().toList());
    assertEquals(read + 1, hours().get("revision").asInt());
    assertEquals(1, hours().get("week").size());
  }

  @Test
  void hoursWithoutARevisionAreRefused() {
    Answer refusal =
        admin
            .put(office.path("/hours"), Map.of("week", monday("09:00"), "specialDays", List.of()))
            .with(400);
    assertEquals("revision", refusal.json().get("issues").get(0).get("field").asString());
  }

  @Test
  void anEditOfTheHoursIsNotInTheWayOfAnEditOfTheOffice() {
    JsonNode form =
        admin.get("/api/v1/admin/offices").with(200).list().stream()
            .filter(each -> each.get("id").asString().equals(office.id()))
            .findFirst()
            .orElseThrow();
    office.putHours(admin, monday("09:00"), 0).with(200);
    admin.put("/api/v1/offices/" + office.id(), form).with(200);
  }
}
