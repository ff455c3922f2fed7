package jp.junban.server.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import jp.junban.server.ApiDocument;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;

class TicketJsonTest {

  private final OfficeSetup office =
      OfficeFixture.anOffice().withService("A", 10).withCounter("1", "A").build();

  private final TicketHistory history =
      TicketHistory.issued(
          "A", 12, OfficeFixture.service("A"), Instant.parse("2026-11-24T03:00:00.123Z"));

  private IssuedTicketView view() {
    return IssuedTicketView.of(
        office.office(),
        office.service(OfficeFixture.service("A")).orElseThrow(),
        history.ticket(),
        "http://127.0.0.1/t/secret");
  }

  @Test
  void anIssuedTicketHasTheFieldsOfTheDocument() {
    String heading = "POST /tickets";
    assertEquals(ApiDocument.example(heading), ApiDocument.sent(view()));
  }

  @Test
  void timesAreSentWithTheOfficesOffsetInMilliseconds() {
    String json = Json.mapper().writeValueAsString(view());
    assertTrue(json.contains("\"issuedAt\":\"2026-11-24T12:00:00.123+09:00\""), json);
    assertTrue(json.contains("\"businessDay\":\"2026-11-24\""), json);
  }

  @Test
  void whatWasAnnouncedAtIssueIsSentWhateverHappenedSince() {
    history.move(TicketMove.CALL, "counter-1", Instant.parse("2026-11-24T03:10:00Z"));
    assertEquals(TicketStatus.WAITING, view().status());
    assertEquals("A012", view().number());
  }

  @Test
  void aWishWithoutItsPartsIsRefusedWithAllThatIsMissing() {
    IssueTicket empty = Json.mapper().readValue("{}", IssueTicket.class);
    Problem refusal = assertThrows(Problem.class, empty::mustBeComplete);
    assertEquals(400, refusal.status());
    assertEquals(List.of("serviceId", "language"), ProblemFields.of(refusal));
  }

  @Test
  void aRefusedMoveTellsTheStatusTheTicketIsIn() {
    Problem refusal =
        assertThrows(
            Problem.class,
            () -> history.move(TicketMove.FINISH, Instant.parse("2026-11-24T04:00:00Z")));
    assertEquals("ticket-not-in-status", refusal.type());
    assertTrue(String.valueOf(refusal.getMessage()).contains("A012"), refusal.getMessage());
  }
}
