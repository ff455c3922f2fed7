package jp.junban.systemtests.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.junban.systemtests.stage.Api;
import jp.junban.systemtests.stage.ServerProcess;
import tools.jackson.databind.JsonNode;

/** A server's trial office, ready to be worked in: kiosks enrolled, counters known. */
final class Stage {

  static final String OFFICE = "otameshi";

  private final ServerProcess server;
  private final Api administrator;
  private final JsonNode office;

  /** Of the procedures for which anyone can draw a ticket. */
  private final List<String> services = new ArrayList<>();

  Stage(ServerProcess server) {
    this.server = server;
    administrator = Api.administrator(server);
    office = administrator.get("/offices/" + OFFICE).expect(200);
    for (JsonNode service : administrator.get("/offices/" + OFFICE + "/services").expect(200)) {
      if (!service.get("reservationOnly").asBoolean()) {
        services.add(service.get("id").asString());
      }
    }
  }

  Api administrator() {
    return administrator;
  }

  String service(int index) {
    return services.get(index);
  }

  int services() {
    return services.size();
  }

  String businessDay() {
    return office.get("opening").get("businessDay").asString();
  }

  List<String> kioskTokens(int count) {
    List<String> tokens = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      tokens.add(administrator.enrolKiosk(OFFICE, "計測用 " + i));
    }
    return tokens;
  }

  /** A counter that is open and gives the service. */
  String openCounter(String serviceId) {
    for (JsonNode counter : office.get("counters")) {
      for (JsonNode served : counter.get("serviceIds")) {
        if (served.asString().equals(serviceId)) {
          String id = counter.get("id").asString();
          administrator.post("/counters/" + id + "/open", java.util.Map.of()).expect(200);
          return id;
        }
      }
    }
    throw new IllegalStateException("No counter gives " + serviceId);
  }

  /** All the day's tickets, as an administrator lists them. */
  JsonNode listing() {
    return administrator.get("/offices/" + OFFICE + "/tickets?date=" + businessDay()).expect(200);
  }

  /** Draws a ticket over a bare connection; the answer's status. */
  RawHttp.Answer draw(RawHttp http, String token, String serviceId, String key)
      throws java.io.IOException {
    return http.post(
        "/api/v1/tickets",
        "Authorization: Bearer " + token + "\r\nIdempotency-Key: " + key + "\r\n",
        "{\"serviceId\":\"" + serviceId + "\",\"language\":\"ja\"}");
  }

  static String newKey() {
    return UUID.randomUUID().toString();
  }

  int port() {
    return server.port();
  }
}
