package jp.junban.devices.printing;

/** The two widths of receipt paper, at 8 dots a millimetre (203.2 dots an inch). */
public enum PaperWidth {
  /** 80 mm paper, 72 mm of it printable: 576 dots. */
  MM_80(576),
  /** 58 mm paper, 48 mm of it printable: 384 dots. */
  MM_58(384);

  private final int dots;

  PaperWidth(int dots) {
    this.dots = dots;
  }

  /** The printable width in dots. */
  public int dots() {
    return dots;
  }
}
