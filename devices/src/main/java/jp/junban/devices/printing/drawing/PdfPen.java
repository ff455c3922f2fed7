package jp.junban.devices.printing.drawing;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws marks on a PDF page whose unit is the dot. */
final class PdfPen {
  /** Control points of a quarter circle, in parts of its radius. */
  private static final float ROUND = 0.5523f;

  private final PDDocument document;
  private final PDPageContentStream content;
  private final int height;
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

  PdfPen(PDDocument document, PDPageContentStream content, int height) throws IOException {
    this.document = document;
    this.content = content;
    this.height = height;
    float pointsPerDot = 72 / SlipRenderer.DPI;
    content.transform(Matrix.getScaleInstance(pointsPerDot, pointsPerDot));
  }

  void draw(List<Mark> marks) throws IOException {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Text text) {
        text(text);
      } else if (mark instanceof Mark.Bar bar) {
        content.addRect(bar.x(), height - bar.bottom(), bar.width(), bar.height());
        content.fill();
      } else if (mark instanceof Mark.Frame frame) {
        frame(frame);
      } else if (mark instanceof Mark.Qr qr) {
        qr(qr);
      }
    }
  }

  private void text(Mark.Text text) throws IOException {
    Letter letter = text.letter();
    float x = text.x();
    for (Typesetter.Run run : Typesetter.runs(text.text(), letter)) {
      boolean thicken = letter.bold() && !run.face().bold();
      content.beginText();
      content.setFont(font(run.face()), letter.size());
      content.setRenderingMode(thicken ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
      content.setLineWidth(letter.size() * Letter.THICKENING);
      content.newLineAtOffset(x, height - text.baseline());
      content.showText(run.text());
      content.endText();
      x += Typesetter.width(run.text(), letter);
    }
  }

  private PDFont font(Face face) throws IOException {
    PDFont font = fonts.get(face);
    if (font == null) {
      font = PDType0Font.load(document, face.font(), true);
      fonts.put(face, font);
    }
    return font;
  }

  private void frame(Mark.Frame frame) throws IOException {
    float half = frame.stroke() / 2f;
    float left = frame.x() + half;
    float right = frame.x() + frame.width() - half;
    float top = height - frame.y() - half;
    float low = height - frame.bottom() + half;
    float r = frame.radius();
    float c = r * (1 - ROUND);
    content.setLineWidth(frame.stroke());
    content.moveTo(left + r, low);
    content.lineTo(right - r, low);
    content.curveTo(right - c, low, right, low + c, right, low + r);
    content.lineTo(right, top - r);
    content.curveTo(right, top - c, right - c, top, right - r, top);
    content.lineTo(left + r, top);
    content.curveTo(left + c, top, left, top - c, left, top - r);
    content.lineTo(left, low + r);
    content.curveTo(left, low + c, left + c, low, left + r, low);
    content.closeAndStroke();
  }

  private void qr(Mark.Qr qr) throws IOException {
    for (Mark.Bar bar : qr.darkBars()) {
      content.addRect(bar.x(), height - bar.bottom(), bar.width(), bar.height());
    }
    content.fill();
  }
}
