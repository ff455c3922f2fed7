package jp.junban.devices.printing.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its label above and a smaller line below.
 *
 * @param value with stars around the part that is set large: {@code *12* 人}
 */
record FigureCell(String language, String label, String value, @Nullable String below) {
  private static final float LARGE = 56;
  private static final float UNIT = 29;
  private static final float SMALL = 26;
  private static final float AIR = 8;

  /** Places the cell in a column and returns the row below it. */
  int place(List<Mark> marks, int x, int y, int width) {
    int row = centred(marks, label, false, x, y, width);
    row = value(marks, x, row, width);
    return below == null ? row : centred(marks, below, false, x, row, width);
  }

  private int centred(List<Mark> marks, String text, boolean bold, int x, int y, int width) {
    Letter letter = new Letter(language, bold, SMALL);
    float natural = Typesetter.width(text, letter);
    float size = SMALL * Math.min(1, (width - 2 * AIR) / natural);
    float left = x + (width - natural * size / SMALL) / 2;
    marks.add(new Mark.Text(text, letter.sized(size), left, y + Math.round(SMALL * 1.05f)));
    return y + Math.round(SMALL * 1.35f);
  }

  private int value(List<Mark> marks, int x, int y, int width) {
    List<Mark.Text> parts = parts();
    float natural = 0;
    for (Mark.Text part : parts) {
      natural += Typesetter.width(part.text(), part.letter());
    }
    float scale = Math.min(1, (width - 2 * AIR) / natural);
    float left = x + (width - natural * scale) / 2;
    int baseline = y + Math.round(LARGE * 0.93f);
    for (Mark.Text part : parts) {
      Letter letter = part.letter().sized(part.letter().size() * scale);
      marks.add(new Mark.Text(part.text(), letter, left, baseline));
      left += Typesetter.width(part.text(), letter);
    }
    return y + Math.round(LARGE * 1.18f);
  }

  private List<Mark.Text> parts() {
    List<Mark.Text> parts = new ArrayList<>();
    String[] split = value.split("\\*", -1);
    for (int i = 0; i < split.length; i++) {
      if (!split[i].isEmpty()) {
        // large figures keep one shape in every language
        Letter letter =
            i % 2 == 1 ? new Letter("ja", true, LARGE) : new Letter(language, true, UNIT);
        parts.add(new Mark.Text(split[i], letter, 0, 0));
      }
    }
    return parts;
  }
}
