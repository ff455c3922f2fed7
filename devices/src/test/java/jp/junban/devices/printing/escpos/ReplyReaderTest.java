package jp.junban.devices.printing.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import jp.junban.devices.printing.PrinterState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyReaderTest {
  private final List<String> heard = new ArrayList<>();
  private final ReplyReader reader =
      new ReplyReader(
          new Replies() {
            @Override
            public void status(int bits) {
              heard.add("status " + Integer.toHexString(bits));
            }

            @Override
            public void report(PrinterState state) {
              heard.add("report " + state);
            }

            @Override
            public void processed(String id) {
              heard.add("processed " + id);
            }

            @Override
            public void paperStatus() {
              heard.add("paper");
            }

            @Override
            public void cleared() {
              heard.add("cleared");
            }

            @Override
            public void strange() {
              heard.add("strange");
            }
          });

  @Test
  void messagesOfAllKindsAreToldApart() {
    take(0x16, 0x37, 0x22, '0', '0', '0', '7', 0, 0x10, 0, 0, 0x0F, 0x37, 0x25, 0, 0x0F, 0x12);
    assertEquals(
        List.of("status 16", "processed 0007", "report READY", "cleared", "paper", "status 12"),
        heard);
  }

  @Test
  void aReportThatIsCutOffHidesNothingThatFollows() {
    take(0x18, 0x12, 0x18, 0, 0x0C, 0x0F);
    assertEquals(List.of("strange", "status 12", "report OUT_OF_PAPER"), heard);
  }

  @Test
  void flowControlIsPassedOverAndNonsenseIsStrange() {
    take(0x13, 0x11, 0xFF, 0x37, 0x40, 1, 2, 0);
    assertEquals(List.of("strange", "strange"), heard);
  }

  @Test
  void aBlockWithoutAnEndIsGivenUp() {
    take(0x37, 0x22);
    for (int i = 0; i < 14; i++) {
      take(0x41);
    }
    take(0x12);
    assertEquals(List.of("strange", "status 12"), heard);
  }

  @ParameterizedTest
  @CsvSource({
    "0x12, 0x12, 0x12, READY",
    "0x12, 0x12, 0x1E, NEAR_END",
    "0x1A, 0x32, 0x7E, OUT_OF_PAPER",
    "0x12, 0x12, 0x72, OUT_OF_PAPER",
    "0x1A, 0x16, 0x72, COVER_OPEN",
    "0x1A, 0x52, 0x12, OFFLINE",
    "0x12, 0, 0, READY"
  })
  void answersToDleEot(int printer, int cause, int paper, PrinterState state) {
    assertEquals(state, StatusBits.fromAnswers(printer, cause, paper));
  }

  @ParameterizedTest
  @CsvSource({
    "0x10, 0, 0, READY",
    "0x14, 0, 0, READY",
    "0x10, 0, 0x03, NEAR_END",
    "0x18, 0, 0x0C, OUT_OF_PAPER",
    "0x38, 0, 0x0C, COVER_OPEN",
    "0x18, 0x08, 0, OFFLINE",
    "0x18, 0x20, 0, OFFLINE"
  })
  void reports(int first, int second, int third, PrinterState state) {
    assertEquals(state, StatusBits.fromReport(first, second, third));
  }

  private void take(int... bytes) {
    for (int b : bytes) {
      reader.take(b);
    }
  }
}
