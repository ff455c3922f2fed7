package jp.junban.server.board.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.junban.server.ApiDocument;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.TicketStatus;
import org.junit.jupiter.api.Test;

class TicketStatusJsonTest {

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-24T12:00+09:00");

  @Test
  void aVisitorsPlaceHasTheFieldsOfTheDocument() {
    TicketStatusView view =
        new TicketStatusView(
            "A001",
            "A",
            TicketStatus.WAITING,
            Language.JA,
            Map.of(),
            new TicketStatusView.OfficeInfo("otameshi", Map.of()),
            null,
            Map.of(),
            1,
            2,
            null,
            new TicketStatusView.Wait(5, 0, 10, NOON, NOON, false, false),
            NOON,
            null,
            true,
            8,
            false,
            NOON);
    assertEquals(ApiDocument.example("GET /ticket-status/{token}"), ApiDocument.sent(view));
  }
}
