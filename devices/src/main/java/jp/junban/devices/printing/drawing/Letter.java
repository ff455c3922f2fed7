package jp.junban.devices.printing.drawing;

/**
 * How letters look.
 *
 * @param language decides which font is asked first: the same character has another shape in
 *     Chinese
 * @param size in dots
 */
record Letter(String language, boolean bold, float size) {
  /** How thick a line around a letter makes it bold where its font is not, in parts of the size. */
  static final float THICKENING = 0.035f;

  Letter sized(float size) {
    return new Letter(language, bold, size);
  }
}
