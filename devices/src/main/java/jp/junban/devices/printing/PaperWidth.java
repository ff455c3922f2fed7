package jp.junban.devices.printing;

/** The two widths of receipt paper, at 8 dots a millimetre (203.2 dots an inch). */
public enum PaperWidth {
  /** 80 mm paper, 72 mm of it printable: 576 dots. */
  MM_80(576, 24),
  /** 58 mm paper, 48 mm of it printable: 384 dots. */
  MM_58(384, 16);

  private final int dots;
  private final int margin;

  PaperWidth(int dots, int margin) {
    this.dots = dots;
    this.margin = margin;
  }

  /** The printable width in dots. */
  public int dots() {
    return dots;
  }

  /** The white edge left and right of the text, in dots. */
  int margin() {
    return margin;
  }

  /** The width left for text, in dots. */
  int inner() {
    return dots - 2 * margin;
  }
}
