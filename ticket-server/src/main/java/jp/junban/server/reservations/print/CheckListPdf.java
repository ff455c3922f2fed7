package jp.junban.server.reservations.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Draws the list on A4, upright, in memory: nothing of it is ever written to this machine's disk.
 * Measures are points (1/72 inch); y runs upwards.
 */
public final class CheckListPdf {

  private static final PDRectangle A4 = PDRectangle.A4;
  private static final float MARGIN = 36;
  private static final float ROW = 24;
  private static final float HEAD = 84;
  private static final float FOOT = 30;
  private static final int ROWS_PER_PAGE =
      (int) ((A4.getHeight() - 2 * MARGIN - HEAD - FOOT) / ROW);

  private CheckListPdf() {}

  /** The list as a PDF; an empty list says so. */
  public static byte[] of(CheckList list) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      SheetFont regular = SheetFont.in(document, false);
      SheetFont bold = SheetFont.in(document, true);
      document.getDocumentInformation().setTitle("照合リスト " + list.day());
      List<List<CheckList.Row>> pages = pages(list.rows());
      for (int number = 1; number <= pages.size(); number++) {
        PDPage page = new PDPage(A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          SheetPen pen = new SheetPen(content, regular, bold);
          new CheckListPage(pen, list, A4, MARGIN)
              .draw(pages.get(number - 1), number, pages.size());
        }
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<List<CheckList.Row>> pages(List<CheckList.Row> rows) {
    List<List<CheckList.Row>> pages = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += ROWS_PER_PAGE) {
      pages.add(rows.subList(from, Math.min(rows.size(), from + ROWS_PER_PAGE)));
    }
    return pages.isEmpty() ? List.of(List.of()) : pages;
  }

  static float rowHeight() {
    return ROW;
  }

  static float headHeight() {
    return HEAD;
  }
}
