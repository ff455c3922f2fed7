package jp.junban.server.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AilmentsTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final Office OFFICE = OfficeFixture.anOffice().build().office();

  private static TerminalReport report(
      String printer, @Nullable Integer disk, @Nullable Integer undelivered) {
    TerminalReport report = new TerminalReport("1");
    assertTrue(
        report.tell(new StateReport("0.1.0", printer, null, null, disk, undelivered, null), NOON));
    return report;
  }

  private static List<String> words(@Nullable TerminalReport report, Instant now) {
    return Ailments.of(OFFICE, report, now.minus(TerminalWatch.SILENT_AFTER)).stream()
        .map(Language.JA::pick)
        .toList();
  }

  @Test
  void aKioskThatIsWellHasNone() {
    assertEquals(List.of(), words(report("READY", 50_000, 0), NOON.plusSeconds(60)));
    assertEquals(List.of(), words(report("UNKNOWN", null, null), NOON));
  }

  @Test
  void eachIsASentenceThePrinterFirst() {
    assertEquals(
        List.of("用紙がありません。補充してください。", "通信が切れている間に発券した3枚が、まだ届いていません。", "ディスクの空きが残り120MBです。"),
        words(report("OUT_OF_PAPER", 120, 3), NOON));
  }

  @Test
  void ofASilentOneNothingElseIsKnown() {
    Instant later = NOON.plus(TerminalWatch.SILENT_AFTER).plusSeconds(1);
    assertEquals(
        List.of("連絡がありません（最後は12:00）。電源とネットワークを確認してください。"),
        words(report("OUT_OF_PAPER", 120, 3), later));
    assertEquals(List.of("まだ一度もつながっていません。"), words(null, NOON));
  }

  @Test
  void aTicketMoreOrLessOnTheWayIsNewsForTheStaff() {
    TerminalReport report = report("READY", 50_000, 1);
    StateReport same = new StateReport("0.1.0", "READY", null, null, 40_000, 1, null);
    StateReport more = new StateReport("0.1.0", "READY", null, null, 40_000, 2, null);
    assertEquals(false, report.tell(same, NOON.plusSeconds(15)));
    assertEquals(true, report.tell(more, NOON.plusSeconds(30)));
  }
}
