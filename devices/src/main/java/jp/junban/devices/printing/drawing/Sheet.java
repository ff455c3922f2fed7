package jp.junban.devices.printing.drawing;

import java.util.ArrayList;
import java.util.List;
import jp.junban.devices.printing.PaperWidth;

/** The paper while it is being filled: a list of marks and the row that is reached. */
final class Sheet {
  private static final int RULE = 3;
  private static final float PLATE = 184;
  private static final int PLATE_STROKE = 6;

  /** From the top of a line's em box to its baseline, in parts of the size. */
  private static final float ASCENT = 0.88f;

  private static final int WORDS_BESIDE = 220;
  private static final int GAP = 20;

  private final PaperWidth paper;
  private final int margin;
  private final List<Mark> marks = new ArrayList<>();
  private int y;

  Sheet(PaperWidth paper) {
    this.paper = paper;
    this.margin = paper.dots() / 24;
  }

  SlipLayout.Drawing finish() {
    int lowest = marks.stream().mapToInt(Mark::bottom).max().orElse(0);
    return new SlipLayout.Drawing(paper.dots(), Math.max(y, lowest), List.copyOf(marks));
  }

  /** The width left for text, in dots. */
  int inner() {
    return paper.dots() - 2 * margin;
  }

  void space(int dots) {
    y += dots;
  }

  void rule() {
    marks.add(new Mark.Bar(margin, y, inner(), RULE));
    y += RULE;
  }

  /**
   * Centred text in the largest of the sizes that needs no more lines than wanted, else the last.
   */
  void paragraph(String text, Letter letter, List<Float> sizes, int wantedLines, float lineHeight) {
    for (float size : sizes) {
      Letter sized = letter.sized(size);
      List<String> lines = Typesetter.balanced(text, sized, inner());
      if (lines.size() <= wantedLines || size == sizes.get(sizes.size() - 1)) {
        for (String line : lines) {
          float x = (paper.dots() - Typesetter.width(line, sized)) / 2;
          line(line, sized, x, lineHeight);
        }
        return;
      }
    }
  }

  /** Text from the left margin, over as many lines as it takes. */
  void flow(String text, Letter letter, float lineHeight) {
    for (String line : Typesetter.withoutWidow(text, letter, inner())) {
      line(line, letter, margin, lineHeight);
    }
  }

  /** The number in its frame, as large as it fits: letter, thin gap, digits. */
  void plate(String number) {
    int letters = 0;
    while (letters < number.length() && !Character.isDigit(number.charAt(letters))) {
      letters++;
    }
    String prefix = number.substring(0, letters);
    String digits = number.substring(letters);
    Letter one = new Letter("ja", true, 1);
    float gap = prefix.isEmpty() || digits.isEmpty() ? 0 : 0.1f;
    float natural = Typesetter.width(prefix, one) + gap + Typesetter.width(digits, one);
    float inside = inner() - 2 * PLATE_STROKE;
    float size = Math.min(PLATE, inside / (natural + 0.3f));
    int height = Math.round(size * 1.2f) + 2 * PLATE_STROKE;
    int radius = Math.round(size * 0.13f);
    marks.add(new Mark.Frame(margin, y, inner(), height, PLATE_STROKE, radius));
    Letter letter = one.sized(size);
    float x = (paper.dots() - natural * size) / 2;
    int baseline = y + PLATE_STROKE + Math.round(size * (0.09f + ASCENT));
    marks.add(new Mark.Text(prefix, letter, x, baseline));
    float digitsAt = x + Typesetter.width(prefix, letter) + gap * size;
    marks.add(new Mark.Text(digits, letter, digitsAt, baseline));
    y += height;
  }

  void sideBySide(FigureCell left, FigureCell right) {
    int top = y;
    int half = inner() / 2;
    int middle = margin + half;
    int leftEnd = left.place(marks, margin, top + 8, half);
    int rightEnd = right.place(marks, middle, top + 8, half);
    y = Math.max(leftEnd, rightEnd) + 8;
    marks.add(new Mark.Bar(middle - 1, top, RULE, y - top));
  }

  void stacked(FigureCell cell) {
    y = cell.place(marks, margin, y + 8, inner()) + 8;
  }

  /** The code with its words beside it where both fit well, else below it. */
  void qrWithWords(QrCode code, String headline, Letter bold, String text, Letter plain) {
    int modules = code.modules() + 2 * QrCode.QUIET_ZONE;
    int beside = paper.dots() - margin - GAP - WORDS_BESIDE;
    if (modules * 5 <= beside) {
      Mark.Qr qr = new Mark.Qr(code, 0, y, Math.min(6, beside / modules));
      beside(qr, headline, bold, text, plain);
    } else {
      Mark.Qr qr = new Mark.Qr(code, 0, y, Math.max(1, Math.min(6, paper.dots() / modules)));
      marks.add(new Mark.Qr(code, (paper.dots() - qr.side()) / 2, y, qr.dotsPerModule()));
      y += qr.side();
      paragraph(headline, bold, List.of(bold.size()), 1, 1.35f);
      flow(text, plain, 1.35f);
    }
  }

  private void beside(Mark.Qr qr, String headline, Letter bold, String text, Letter plain) {
    int x = qr.side() + GAP;
    int width = paper.dots() - margin - x;
    List<String> heads = Typesetter.lines(headline, bold, width);
    List<String> lines = Typesetter.withoutWidow(text, plain, width);
    int wordsHeight =
        Math.round(heads.size() * bold.size() * 1.35f + lines.size() * plain.size() * 1.35f) + 4;
    int height = Math.max(qr.side(), wordsHeight);
    int top = y;
    marks.add(new Mark.Qr(qr.code(), qr.x(), top + (height - qr.side()) / 2, qr.dotsPerModule()));
    y = top + (height - wordsHeight) / 2;
    heads.forEach(line -> line(line, bold, x, 1.35f));
    y += 4;
    lines.forEach(line -> line(line, plain, x, 1.35f));
    y = top + height;
  }

  private void line(String text, Letter letter, float x, float lineHeight) {
    float above = (lineHeight - 1) / 2 + ASCENT;
    marks.add(new Mark.Text(text, letter, x, y + Math.round(letter.size() * above)));
    y += Math.round(letter.size() * lineHeight);
  }
}
