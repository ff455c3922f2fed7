package jp.junban.server.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import jp.junban.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatTest {

  @Test
  void aDateIsReadInIsoForm() {
    assertEquals(LocalDate.of(2026, 11, 24), ReportFormat.date("2026-11-24"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"24.11.2026", "2026-02-30", "today", "2026-11-24T00:00:00Z"})
  void anythingElseIsRefused(String text) {
    Problem refusal = assertThrows(Problem.class, () -> ReportFormat.date(text));
    assertEquals(400, refusal.status());
  }
}
