package jp.junban.server.reservations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import jp.junban.server.ApiDocument;
import jp.junban.server.reservations.files.Fault;
import jp.junban.server.reservations.privacy.Person;
import jp.junban.server.tickets.TicketStatus;
import org.junit.jupiter.api.Test;

class ReservationJsonTest {

  private static final String RESERVATIONS = "/offices/{office}/reservations";
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-24T12:30:00+09:00");

  private static ReservationView view() {
    return new ReservationView(
        "id",
        "R1",
        AT,
        "service",
        ReservationStatus.ARRIVED,
        Punctuality.ON_TIME,
        AT,
        new ReservationView.TicketView("ticket", "A001", TicketStatus.WAITING),
        ReservationView.PersonView.of(new Person("山田", MonthDay.of(4, 15), "C1")),
        ReservationView.PersonState.KNOWN,
        new ReservationView.CardView(CardState.PREPARED, "佐藤", AT));
  }

  @Test
  void aReservationHasTheFieldsOfTheDocument() {
    assertEquals(
        ApiDocument.example(
            "GET " + RESERVATIONS + "?date=2026-11-24&from=12:00&to=13:00&status=BOOKED"),
        ApiDocument.sent(List.of(view())));
    assertEquals("04-15", String.valueOf(view().person() == null ? "" : view().person().birth()));
  }

  @Test
  void aPlanHasTheFieldsOfTheDocument() {
    ImportPlan plan =
        new ImportPlan(
            "plan",
            "UTF-8",
            List.of(
                new ImportPlan.Line(
                    2, "R1", AT, "service", ImportPlan.Effect.CHANGED, List.of("slot"))),
            List.of(new Fault(3, "slot", "…", "…")),
            List.of(new ImportPlan.Missing("id", "R2", AT, "service")),
            Set.of("交付"));
    assertEquals(
        ApiDocument.example("POST " + RESERVATIONS + "/import/preview"), ApiDocument.sent(plan));
  }

  @Test
  void anImportHasTheFieldsOfTheDocument() {
    assertEquals(
        ApiDocument.example(
            "POST " + RESERVATIONS + "/import?faults=refuse|skip&missing=keep|cancel&plan=9f86…"),
        ApiDocument.sent(new ImportPlan.Done(1, 2, 3, 4, 5, 6)));
  }

  @Test
  void aFormatHasTheFieldsOfTheDocument() {
    FormatForm form =
        new FormatForm(
            true,
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            List.of(new FormatForm.Procedure("交付", "service")),
            0);
    assertEquals(
        ApiDocument.example("GET /offices/{office}/reservation-format"), ApiDocument.sent(form));
  }
}
