package jp.junban.server.reservations.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CheckListPdfTest {

  private static CheckList list(List<CheckList.Row> rows) {
    return new CheckList("青葉カードセンター", "2026年11月24日(火)", "2026-11-24 09:00", "佐藤", rows);
  }

  private static CheckList.Row row(int i, String name) {
    return new CheckList.Row(
        "1" + i / 10 % 8 + ":00",
        "R-20261124-%06d".formatted(i),
        "A",
        name,
        "4/15",
        "C%06d".formatted(i),
        i % 3 == 0);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth());
      }
      return document.getNumberOfPages() + "\n" + new PDFTextStripper().getText(document);
    }
  }

  @Test
  void everyReservationStandsOnTheListWithAllItsColumns() throws IOException {
    List<CheckList.Row> rows = IntStream.range(0, 80).mapToObj(i -> row(i, "髙﨑 花子" + i)).toList();
    String text = text(CheckListPdf.of(list(rows)));
    assertTrue(text.startsWith("3\n"), "three pages: " + text.lines().findFirst());
    for (CheckList.Row row : rows) {
      for (String part : List.of(row.number(), row.name(), row.cardId())) {
        assertTrue(text.contains(part), part);
      }
    }
    assertTrue(text.contains("照合リスト") && text.contains("細断") && text.contains("3 / 3"), text);
  }

  @Test
  void aNameThatTheFontCannotDrawOrThatIsVeryLongIsPrintedAllTheSame() throws IOException {
    String text =
        text(
            CheckListPdf.of(
                list(
                    List.of(
                        row(1, "𠮷田\t葛\uDB40\uDD00城 한글"),
                        row(2, "長".repeat(120)),
                        row(3, "e\u0301")))));
    assertTrue(text.contains("〓田") && text.contains("葛城 〓〓"), text);
    assertTrue(text.contains("…"), text);
  }

  @Test
  void anEmptyDayIsSaid() throws IOException {
    assertTrue(text(CheckListPdf.of(list(List.of()))).contains("予約はありません"));
  }
}
