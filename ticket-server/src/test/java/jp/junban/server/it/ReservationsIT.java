package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Reservations, from the booking system's file to the visitor's ticket. It is noon on the 24th. */
@ExtendWith(TicketServer.class)
class ReservationsIT {

  private static final String TODAY = TestOffice.DAY;
  private static final String TOMORROW = "2026-11-25";

  private final TestOffice office =
      TestOffice.open().service("A").service("B").counter("1", "A", "B");
  private final Api staff = Administrator.api();

  private ReservationList list() {
    return new ReservationList(office);
  }

  private static List<String> texts(JsonNode list, String field) {
    return list.valueStream().map(each -> each.get(field).asString()).toList();
  }

  private static JsonNode sole(Answer answer) {
    assertEquals(1, answer.with(200).list().size(), answer.text());
    return answer.list().get(0);
  }

  @Test
  void aFileIsPreviewedImportedAndListedWithItsPeople() {
    ReservationList file =
        list()
            .with(TODAY + " 12:30", "R2", "髙﨑 花子", "A")
            .with(TODAY + " 12:00", "R1", "山田 太郎", "B")
            .with(TOMORROW + " 10:00", "R3", "佐藤 次郎", "A");
    JsonNode plan = file.preview(staff).with(200).json();
    assertEquals(List.of("ADDED", "ADDED", "ADDED"), texts(plan.get("lines"), "effect"));
    assertEquals(List.of(), file.of(staff, TODAY), "a preview changes nothing");
    JsonNode done = file.runWith(staff, "?plan=" + plan.get("plan").asString()).with(200).json();
    assertEquals(3, done.get("added").asInt());
    List<JsonNode> today = file.of(staff, TODAY);
    assertEquals(
        List.of("R1", "R2"),
        today.stream().map(r -> r.get("reservationNumber").asString()).toList());
    JsonNode person = today.get(1).get("person");
    assertEquals("髙﨑 花子", person.get("name").asString());
    assertEquals("04-15", person.get("birth").asString());
    assertEquals("CARD-R2", person.get("cardId").asString());
    assertEquals(
        List.of("R2"),
        staff.get(file.path("?date=" + TODAY + "&from=12:15&to=13:00")).with(200).list().stream()
            .map(r -> r.get("reservationNumber").asString())
            .toList());
    assertEquals(
        "no-store", staff.get(file.path("?date=" + TODAY)).header("Cache-Control").orElseThrow());
  }

  @Test
  void theSameFileAgainChangesNothingAndANewerOneWhatDiffers() {
    ReservationList first =
        list().with(TODAY + " 12:30", "R1", "山田 太郎", "A").with(TODAY + " 13:00", "R2", "佐藤", "A");
    first.imported(staff);
    JsonNode again = first.runWith(staff, "").with(200).json();
    assertEquals(2, again.get("same").asInt());
    assertEquals(0, again.get("added").asInt() + again.get("changed").asInt());
    Answer inShiftJis =
        staff.upload(
            first.path("/import/preview"), first.text().getBytes(ReservationList.SHIFT_JIS));
    assertEquals("windows-31j", inShiftJis.with(200).get("encoding"));
    assertEquals(List.of("SAME", "SAME"), texts(inShiftJis.json().get("lines"), "effect"));
    ReservationList newer =
        list().with(TODAY + " 14:00", "R1", "山田 花", "B").with(TODAY + " 13:00", "R2", "佐藤", "A");
    JsonNode plan = newer.preview(staff).with(200).json();
    assertEquals(List.of("CHANGED", "SAME"), texts(plan.get("lines"), "effect"));
    assertEquals(
        List.of("slot", "procedure", "person"),
        plan.get("lines").get(0).get("changes").valueStream().map(JsonNode::asString).toList());
    newer.imported(staff);
    assertEquals("山田 花", newer.one(staff, TODAY, "R1").get("person").get("name").asString());
  }

  @Test
  void whoIsMissingFromANewerFileIsListedAndCancelledOnlyOnRequest() {
    list()
        .with(TODAY + " 12:30", "R1", "山田", "A")
        .with(TODAY + " 13:00", "R2", "佐藤", "A")
        .with(TOMORROW + " 13:00", "R3", "鈴木", "A")
        .imported(staff);
    ReservationList newer = list().with(TODAY + " 12:30", "R1", "山田", "A");
    assertEquals(
        List.of("R2"), texts(newer.preview(staff).json().get("missing"), "reservationNumber"));
    newer.imported(staff);
    assertEquals("BOOKED", newer.one(staff, TODAY, "R2").get("status").asString());
    assertEquals(
        1, newer.runWith(staff, "?missing=cancel").with(200).json().get("cancelled").asInt());
    assertEquals("CANCELLED", newer.one(staff, TODAY, "R2").get("status").asString());
    assertEquals("reservation-cancelled", newer.checkIn(staff, "R2").with(409).problem());
    ReservationList again = list().with(TODAY + " 13:00", "R2", "佐藤", "A");
    assertEquals(1, again.runWith(staff, "").with(200).json().get("restored").asInt());
    again.checkIn(staff, "R2").with(201);
  }

  @Test
  void faultyLinesRefuseTheWholeFileUnlessTheGoodOnesAreAskedFor() {
    ReservationList file =
        list()
            .with(TODAY + " 12:30", "R1", "山田", "A")
            .with("いつか", "R2", "佐藤", "A")
            .with(TODAY + " 12:30", "R3", "鈴木", "謎");
    JsonNode plan = file.preview(staff).with(200).json();
    assertEquals(List.of("3", "4"), texts(plan.get("faults"), "line"));
    assertEquals("謎の手続き", plan.get("unknownProcedures").get(0).asString());
    Answer refused = file.runWith(staff, "").with(422);
    assertEquals("import-has-faults", refused.problem());
    assertEquals(2, refused.json().get("faults").size());
    assertEquals(List.of(), file.of(staff, TODAY));
    JsonNode done = file.runWith(staff, "?faults=skip").with(200).json();
    assertEquals(1, done.get("added").asInt());
    assertEquals(2, done.get("skipped").asInt());
  }

  @Test
  void aPlanThatWasOvertakenIsLookedAtAgain() {
    ReservationList file = list().with(TODAY + " 12:30", "R1", "山田", "A");
    String plan = file.preview(staff).with(200).get("plan");
    list().with(TODAY + " 12:45", "R9", "佐藤", "A").imported(staff);
    assertEquals("import-changed", file.runWith(staff, "?plan=" + plan).with(409).problem());
  }

  @Test
  void columnsAndProceduresOfAnotherSystemAreSetOnce() {
    ReservationList file = list();
    byte[] other =
        ("受付No\t日\t時\t業務\r\n77\t" + TODAY + "\t12:30\t交付\r\n").getBytes(ReservationList.SHIFT_JIS);
    Answer refused = staff.upload(file.path("/import/preview"), other).with(422);
    assertEquals("columns-missing", refused.problem());
    assertEquals(4, refused.json().get("headers").size());
    Map<String, Object> format =
        Map.of(
            "header", true,
            "slotColumn", "日",
            "timeColumn", "時",
            "numberColumn", "受付No",
            "procedureColumn", "業務",
            "codePrefix", "QR:",
            "procedures", List.of(Map.of("text", "交付", "serviceId", office.serviceId("B"))),
            "revision", 0);
    String path = office.path("/reservation-format");
    Administrator.api().put(path, format).with(200);
    assertEquals("changed-meanwhile", Administrator.api().put(path, format).with(409).problem());
    assertEquals("受付No", staff.get(path).with(200).get("numberColumn"));
    JsonNode plan = staff.upload(file.path("/import/preview"), other).with(200).json();
    assertEquals(office.serviceId("B"), plan.get("lines").get(0).get("serviceId").asString());
    staff.upload(file.path("/import"), other).with(200);
    assertEquals(
        "B001", file.checkIn(staff, "qr:77").with(201).json().at("/ticket/number").asString());
  }

  @Test
  void aReservationHasOneTicketHoweverOftenAndWhereverItIsCheckedIn() {
    ReservationList file = list().with(TODAY + " 12:02", "R-1", "山田", "A").imported(staff);
    Api kiosk = office.kiosk();
    JsonNode first = file.checkIn(kiosk, " ｒ−1\n").with(201).json();
    assertEquals("A001", first.at("/ticket/number").asString());
    assertEquals("ON_TIME", first.get("punctuality").asString());
    JsonNode again = file.checkIn(staff, "R-1").with(200).json();
    assertEquals(first.get("ticket"), again.get("ticket"));
    assertTrue(again.get("already").asBoolean());
    assertFalse(first.toString().contains("山田"), "nothing personal for a kiosk");
    Set<String> atOnce =
        AtOnce.all(6, i -> file.checkIn(i % 2 == 0 ? kiosk : staff, "R-1")).stream()
            .map(answer -> answer.with(200).json().at("/ticket/number").asString())
            .collect(Collectors.toSet());
    assertEquals(Set.of("A001"), atOnce);
    assertEquals(1, office.tickets().size());
    JsonNode listed = file.one(staff, TODAY, "R-1");
    assertEquals("ARRIVED", listed.get("status").asString());
    assertEquals("A001", listed.at("/ticket/number").asString());
  }

  @Test
  void severalWhoCheckTheSameReservationInAtOnceGetOneTicket() {
    ReservationList file = list();
    for (int i = 0; i < 5; i++) {
      file.with(TODAY + " 12:02", "R" + i, "山田", "A");
    }
    file.imported(staff);
    for (int i = 0; i < 5; i++) {
      String number = "R" + i;
      List<Answer> answers = AtOnce.all(6, j -> file.checkIn(staff, number));
      assertEquals(
          1,
          answers.stream()
              .peek(a -> assertTrue(a.status() < 300, a.text()))
              .map(a -> a.json().at("/ticket/number").asString())
              .distinct()
              .count());
    }
    assertEquals(5, office.tickets().size());
  }

  @Test
  void theSlotGoesWithTheTicketAndEarlyAndLateAreMarked() {
    ReservationList file =
        list()
            .with(TODAY + " 12:02", "R1", "山田", "A")
            .with(TODAY + " 18:00", "R2", "佐藤", "A")
            .with(TODAY + " 09:00", "R3", "鈴木", "A")
            .imported(staff);
    assertEquals("LATE", file.one(staff, TODAY, "R3").get("punctuality").asString());
    assertTrue(file.one(staff, TODAY, "R2").get("punctuality").isNull());
    assertEquals("ON_TIME", file.checkIn(staff, "R1").with(201).get("punctuality"));
    Answer early = file.checkIn(staff, "R2").with(201);
    assertEquals("EARLY", early.get("punctuality"));
    Answer late = file.checkIn(staff, "R3").with(201);
    assertEquals("LATE", late.get("punctuality"));
    assertTrue(slipOf(early).contains("18:00"), "a reservation's time stands on its slip");
    assertFalse(slipOf(late).contains("09:00"), "who comes late waits like everybody");
    assertEquals(Set.of("RESERVED 12:02", "RESERVED 18:00", "WALK_IN 09:00"), classesAndSlotsOf(3));
  }

  private String slipOf(Answer checkIn) {
    String ticket = checkIn.json().at("/ticket/id").asString();
    try (PDDocument slip = Loader.loadPDF(staff.download("/api/v1/tickets/" + ticket + "/slip"))) {
      return new PDFTextStripper().getText(slip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the desk shows them, once it shows so many tickets. */
  private Set<String> classesAndSlotsOf(int tickets) {
    JsonNode desk = staff.get(office.path("/desk")).with(200).json();
    for (int i = 0; i < 1_000 && desk.get("tickets").size() < tickets; i++) {
      desk = staff.get(office.path("/desk")).with(200).json();
    }
    return desk.get("tickets")
        .valueStream()
        .map(
            ticket ->
                ticket.get("queueClass").asString()
                    + " "
                    + ticket.get("slotAt").asString().substring(11, 16))
        .collect(Collectors.toSet());
  }

  @Test
  void whatCannotBeCheckedInSaysWhy() {
    ReservationList file =
        list()
            .with(TODAY + " 12:30", "R1", "山田", "A")
            .with(TOMORROW + " 12:30", "R2", "佐藤", "A")
            .imported(staff);
    Answer otherDay = file.checkIn(staff, "R2").with(409);
    assertEquals("reservation-other-day", otherDay.problem());
    assertEquals(TOMORROW, otherDay.get("date"));
    assertTrue(otherDay.get("detail").contains("11月25日"), otherDay.text());
    assertEquals("unknown-reservation", file.checkIn(staff, "R99").with(404).problem());
    assertEquals("invalid-input", file.checkIn(staff, "予約").with(400).problem());
    assertEquals(
        "invalid-input", staff.command(file.path("/check-in"), Api.NOTHING).with(400).problem());
    staff.post(file.path("/check-in"), Map.of("code", "R1")).with(400);
    String ticket = file.checkIn(staff, "R1").with(201).json().at("/ticket/id").asString();
    office.move(staff, ticket, "cancel").with(200);
    Answer used = file.checkIn(staff, "R1").with(409);
    assertEquals("reservation-served", used.problem());
    assertEquals("A001", used.get("number"));
  }

  @Test
  void whoCameAndIsBookedAgainForAnotherDayIsExpectedAgain() {
    ReservationList file = list().with(TODAY + " 12:30", "R1", "山田", "A").imported(staff);
    file.checkIn(staff, "R1").with(201);
    list().with(TOMORROW + " 12:30", "R1", "山田", "A").imported(staff);
    assertEquals("BOOKED", file.one(staff, TOMORROW, "R1").get("status").asString());
    list().with(TODAY + " 14:30", "R1", "山田", "A").imported(staff);
    assertEquals("BOOKED", file.one(staff, TODAY, "R1").get("status").asString());
  }

  @Test
  void aNameIsFoundHoweverItIsTyped() {
    ReservationList file =
        list()
            .with(TODAY + " 12:30", "R-101", "サトウ　ハナコ", "A")
            .with(TODAY + " 12:45", "R-102", "佐藤 太郎", "A")
            .with(TOMORROW + " 12:45", "R-103", "佐藤 次郎", "A")
            .imported(staff);
    for (String typed : List.of("ｻﾄｳ ﾊﾅ", "さとうはな", "ハナコ", "101")) {
      assertEquals("R-101", sole(search(file, typed)).get("reservationNumber").asString());
    }
    assertEquals("R-102", sole(search(file, "佐　藤")).get("reservationNumber").asString());
    assertEquals(2, search(file, "r-10").with(200).list().size());
    assertEquals(List.of(), search(file, "誰も").with(200).list());
    search(file, " ").with(400);
  }

  private Answer search(ReservationList file, String typed) {
    return staff.post(file.path("/search"), Map.of("date", TODAY, "text", typed));
  }

  @Test
  void cardsAreMarkedWithWhoAndWhenAndListedOnPaper() {
    ReservationList file = list().with(TODAY + " 12:30", "R1", "山田", "A").imported(staff);
    JsonNode before = file.one(staff, TODAY, "R1");
    assertEquals("NOT_PREPARED", before.at("/card/state").asString());
    String path = file.path("/" + before.get("id").asString() + "/card");
    for (String state : List.of("PREPARED", "HANDED_OVER", "KEPT", "RETURNED", "PREPARED")) {
      JsonNode marked = staff.put(path, Map.of("state", state)).with(200).json();
      assertEquals(state, marked.at("/card/state").asString());
      assertTrue(marked.at("/card/by").asString().equals("管理者"), marked.toString());
      assertTrue(marked.at("/card/at").asString().startsWith(TODAY), marked.toString());
    }
    staff.put(path, Map.of("state", "EATEN")).with(400);
    staff.put(file.path("/nothing/card"), Map.of("state", "KEPT")).with(404);
    Answer pdf = staff.get(file.path("/preparation.pdf?date=" + TODAY)).with(200);
    assertEquals("application/pdf", pdf.header("Content-Type").orElseThrow());
    assertEquals("no-store", pdf.header("Cache-Control").orElseThrow());
    assertTrue(pdf.text().startsWith("%PDF-"));
  }

  @Test
  void onlyStaffOfTheOfficeSeeWhoIsBooked() {
    ReservationList file = list().with(TODAY + " 12:30", "R1", "山田", "A").imported(staff);
    Api kiosk = office.kiosk();
    Api staff = Administrator.enter("reception-" + office.id(), "STAFF", office.id());
    Api stranger =
        Administrator.enter("stranger-" + office.id(), "MANAGER", TestOffice.open().id());
    for (String path : List.of("?date=" + TODAY, "/preparation.pdf?date=" + TODAY)) {
      Api.anyone().get(file.path(path)).with(401);
      kiosk.get(file.path(path)).with(403);
      assertEquals("other-office", stranger.get(file.path(path)).with(403).problem());
      staff.get(file.path(path)).with(200);
    }
    Map<String, Object> wish = Map.of("date", TODAY, "text", "山");
    kiosk.post(file.path("/search"), wish).with(403);
    stranger.post(file.path("/search"), wish).with(403);
    Api.anyone().post(file.path("/search"), wish).with(401);
    kiosk.upload(file.path("/import/preview"), file.bytes()).with(403);
    stranger.upload(file.path("/import"), file.bytes()).with(403);
    staff.post(file.path("/search"), wish).with(200);
    Answer format = staff.get(office.path("/reservation-format")).with(200);
    staff.put(office.path("/reservation-format"), format.text()).with(403);
    kiosk.get(office.path("/reservation-format")).with(403);
    stranger.command(file.path("/check-in"), Map.of("code", "R1")).with(403);
    assertNotEquals(
        200,
        TestOffice.open().kiosk().command(file.path("/check-in"), Map.of("code", "R1")).status());
    String id = file.one(staff, TODAY, "R1").get("id").asString();
    kiosk.command(file.path("/check-in"), Map.of("reservationId", id)).with(400);
  }

  @Test
  void addressesThatCannotBeReadAreRefusedInWords() {
    ReservationList file = list();
    for (String query :
        List.of("", "?date=x", "?date=" + TODAY + "&from=noon", "?date=" + TODAY + "&status=X")) {
      assertEquals("invalid-input", staff.get(file.path(query)).with(400).problem());
    }
    staff.upload(file.path("/import?faults=maybe"), file.bytes()).with(400);
    assertEquals("empty-file", file.preview(staff).with(422).problem());
    assertEquals(
        "not-a-csv-file",
        staff.upload(file.path("/import"), new byte[] {'P', 'K', 3, 4, 0}).with(415).problem());
  }

  @Test
  void aBombIsRefusedWhileItIsStillArriving() throws Exception {
    ReservationList file = list();
    byte[] header = file.bytes();
    byte[] line = (TODAY + " 12:30,R1,山田,04-15,Aの手続き,C1\r\n").getBytes(StandardCharsets.UTF_8);
    CountedUpload tenMillionLines = new CountedUpload(header, line, 10_000_000L * line.length);
    CountedUpload.Answered answer = tenMillionLines.send(staff, file.path("/import/preview"));
    assertEquals(413, answer.status(), answer.text());
    assertTrue(answer.text().contains("file-too-large"), answer.text());
    assertTrue(tenMillionLines.sent() < 64L * 1024 * 1024, tenMillionLines.sent() + " bytes sent");
    byte[] name = "山田".getBytes(StandardCharsets.UTF_8);
    CountedUpload endlessLine = new CountedUpload(header, name, 1L << 30);
    assertEquals(413, endlessLine.send(staff, file.path("/import/preview")).status());
    assertTrue(endlessLine.sent() < 64L * 1024 * 1024, endlessLine.sent() + " bytes sent");
    file.with(TODAY + " 12:30", "R1", "山田", "A").imported(staff);
  }
}
