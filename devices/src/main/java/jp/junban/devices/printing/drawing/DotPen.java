package jp.junban.devices.printing.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/** Draws marks as the printer's own dots, with the outlines that the PDF embeds. */
final class DotPen implements AutoCloseable {
  /** Greys below this become black; found by eye to keep thin strokes without blotting kanji. */
  private static final int BLACK_BELOW = 160;

  private final BufferedImage grey;
  private final Graphics2D paper;

  DotPen(int width, int height) {
    grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    paper = grey.createGraphics();
    paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, width, height);
    paper.setColor(Color.BLACK);
  }

  void draw(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Text text) {
        text(text);
      } else if (mark instanceof Mark.Bar bar) {
        paper.fillRect(bar.x(), bar.y(), bar.width(), bar.height());
      } else if (mark instanceof Mark.Frame frame) {
        frame(frame);
      } else if (mark instanceof Mark.Qr qr) {
        qr(qr);
      }
    }
  }

  /** What was drawn: one bit a dot, white or black. */
  BufferedImage blackAndWhite() {
    int width = grey.getWidth();
    BufferedImage bits = new BufferedImage(width, grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    // straight from byte to bit: reading and writing dot by dot takes longer than all the drawing
    byte[] from = bytes(grey);
    byte[] to = bytes(bits);
    int stride = (width + 7) / 8;
    for (int i = 0; i < from.length; i++) {
      if ((from[i] & 0xFF) >= BLACK_BELOW) {
        int x = i % width;
        to[i / width * stride + x / 8] |= (byte) (0x80 >> (x % 8));
      }
    }
    return bits;
  }

  private static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  @Override
  public void close() {
    paper.dispose();
  }

  private void text(Mark.Text text) {
    Letter letter = text.letter();
    float x = text.x();
    for (Typesetter.Run run : Typesetter.runs(text.text(), letter)) {
      boolean thicken = letter.bold() && !run.face().bold();
      paper.setStroke(new BasicStroke(letter.size() * Letter.THICKENING));
      for (int codePoint : run.text().codePoints().toArray()) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, text.baseline());
        place.scale(letter.size(), -letter.size());
        Shape outline = place.createTransformedShape(run.face().outline(codePoint));
        paper.fill(outline);
        if (thicken) {
          paper.draw(outline);
        }
        x += run.face().advance(codePoint) * letter.size();
      }
    }
  }

  private void frame(Mark.Frame frame) {
    float half = frame.stroke() / 2f;
    float round = 2f * frame.radius();
    paper.setStroke(new BasicStroke(frame.stroke()));
    paper.draw(
        new RoundRectangle2D.Float(
            frame.x() + half,
            frame.y() + half,
            frame.width() - frame.stroke(),
            frame.height() - frame.stroke(),
            round,
            round));
  }

  private void qr(Mark.Qr qr) {
    qr.darkBars().forEach(bar -> paper.fillRect(bar.x(), bar.y(), bar.width(), bar.height()));
  }
}
