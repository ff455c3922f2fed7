package jp.junban.server.reservations.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws texts, lines and boxes on one page. */
final class SheetPen {

  private static final float SMALLEST = 5;
  private static final float STEP = 0.5f;

  private final PDPageContentStream content;
  private final SheetFont regular;
  private final SheetFont bold;

  SheetPen(PDPageContentStream content, SheetFont regular, SheetFont bold) {
    this.content = content;
    this.regular = regular;
    this.bold = bold;
  }

  void text(String text, float x, float y, float size) throws IOException {
    draw(regular, regular.printable(text), x, y, size);
  }

  void bold(String text, float x, float y, float size) throws IOException {
    draw(bold, bold.printable(text), x, y, size);
  }

  void rightAligned(String text, float right, float y, float size) throws IOException {
    String printable = regular.printable(text);
    draw(regular, printable, right - regular.width(printable, size), y, size);
  }

  /** As large as fits into the width, up to the size; what is still too long is cut with …. */
  void fitted(String text, float x, float y, float size, float width) throws IOException {
    String printable = regular.printable(text);
    float fitting = size;
    while (fitting > SMALLEST && regular.width(printable, fitting) > width) {
      fitting -= STEP;
    }
    String shown = printable;
    while (shown.length() > 1 && regular.width(shown, fitting) > width) {
      int end = shown.endsWith("…") ? shown.length() - 1 : shown.length();
      shown = shown.substring(0, shown.offsetByCodePoints(end, -1)) + "…";
    }
    draw(regular, shown, x, y, fitting);
  }

  private void draw(SheetFont font, String printable, float x, float y, float size)
      throws IOException {
    if (printable.isEmpty()) {
      return;
    }
    content.beginText();
    content.setFont(font.font(), size);
    content.newLineAtOffset(x, y);
    content.showText(printable);
    content.endText();
  }

  void line(float fromX, float toX, float y, float width) throws IOException {
    content.setLineWidth(width);
    content.moveTo(fromX, y);
    content.lineTo(toX, y);
    content.stroke();
  }

  void box(float x, float y, float side, boolean ticked) throws IOException {
    content.setLineWidth(0.8f);
    content.addRect(x, y, side, side);
    content.stroke();
    if (ticked) {
      content.setLineWidth(1.4f);
      content.moveTo(x + side * 0.2f, y + side * 0.5f);
      content.lineTo(x + side * 0.42f, y + side * 0.25f);
      content.lineTo(x + side * 0.85f, y + side * 0.85f);
      content.stroke();
    }
  }

  void ground(float x, float y, float width, float height) throws IOException {
    content.saveGraphicsState();
    content.setNonStrokingColor(0.92f);
    content.addRect(x, y, width, height);
    content.fill();
    content.restoreGraphicsState();
  }
}
