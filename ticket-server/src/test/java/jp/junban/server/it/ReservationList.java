package jp.junban.server.it;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The file of a booking system for one office, and what reception does with it. */
final class ReservationList {

  static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final String HEADER = "予約日時,予約番号,氏名,生年月日,手続き,カードID";

  private final TestOffice office;
  private final List<String> lines = new ArrayList<>();

  ReservationList(TestOffice office) {
    this.office = office;
    lines.add(HEADER);
  }

  /** One visitor; the slot as 2026-11-24 12:30. */
  ReservationList with(String slot, String number, String name, String letter) {
    return line(
        String.join(",", slot, number, name, "1985-04-15", letter + "の手続き", "CARD-" + number));
  }

  ReservationList line(String line) {
    lines.add(line);
    return this;
  }

  String text() {
    return String.join("\r\n", lines) + "\r\n";
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  Answer preview(Api staff) {
    return staff.upload(path("/import/preview"), bytes());
  }

  Answer runWith(Api staff, String query) {
    return staff.upload(path("/import" + query), bytes());
  }

  ReservationList imported(Api staff) {
    runWith(staff, "").with(200);
    return this;
  }

  String path(String rest) {
    return office.path("/reservations" + rest);
  }

  Answer checkIn(Api caller, String code) {
    return caller.command(path("/check-in"), Map.of("code", code, "language", "ja"));
  }

  List<JsonNode> of(Api staff, String day) {
    return staff.get(path("?date=" + day)).with(200).list();
  }

  JsonNode one(Api staff, String day, String number) {
    return of(staff, day).stream()
        .filter(r -> r.get("reservationNumber").asString().equals(number))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no reservation " + number));
  }
}
