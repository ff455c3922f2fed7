package jp.junban.devices.printing.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.Slip;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Draws slips as PDF and as black and white dots. One layout and one set of outlines serve both, so
 * a file on the screen and the paper are the same. Safe to use from many threads.
 */
public final class SlipRenderer {
  /** Dots an inch: 8 a millimetre. */
  static final float DPI = 203.2f;

  private final PaperWidth paper;

  public SlipRenderer(PaperWidth paper) {
    this.paper = paper;
  }

  /** The slip as a PDF of one page as wide as the paper and as high as the slip needs. */
  public byte[] pdf(Slip slip) {
    SlipLayout.Drawing drawing = SlipLayout.of(slip, paper);
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(new PDRectangle(points(drawing.width()), points(drawing.height())));
      document.addPage(page);
      document.getDocumentInformation().setTitle(slip.number());
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        new PdfPen(document, content, drawing.height()).draw(drawing.marks());
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The dots of the slip: exactly as wide as the paper, one bit a dot, white or black. */
  public BufferedImage dots(Slip slip) {
    SlipLayout.Drawing drawing = SlipLayout.of(slip, paper);
    try (DotPen pen = new DotPen(drawing.width(), drawing.height())) {
      pen.draw(drawing.marks());
      return pen.blackAndWhite();
    }
  }

  /** Parses the fonts and draws once to nowhere, so that the first visitor does not wait for it. */
  public void warmUp() {
    ZonedDateTime any = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    for (String language : SlipTexts.LANGUAGES) {
      String all = "番号번호叶";
      Slip slip =
          new Slip(language, all, "A1", all, all, any, 1, null, any, "x", all, null, true, null);
      pdf(slip);
      dots(slip);
    }
  }

  /** A hair more than the exact length, because who turns it into dots rounds down. */
  private static float points(int dots) {
    return (dots + 0.01f) * 72 / DPI;
  }
}
