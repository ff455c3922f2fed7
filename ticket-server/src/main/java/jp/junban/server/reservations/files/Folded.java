package jp.junban.server.reservations.files;

import java.text.Normalizer;
import java.util.Locale;

/** Texts made comparable, however wide, spaced or voiced somebody typed them. */
public final class Folded {

  private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

  private Folded() {}

  /** NFKC (Unicode Annex 15), without the space around it. */
  static String width(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** As a name of a column or procedure is compared: NFKC, without spaces, in small letters. */
  public static String label(String text) {
    return withoutSpaces(width(text)).toLowerCase(Locale.ROOT);
  }

  /** As a person's name is looked up: as a label, and hiragana as katakana. */
  public static String name(String text) {
    StringBuilder folded = new StringBuilder();
    label(text)
        .codePoints()
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + HIRAGANA_TO_KATAKANA : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  static String withoutSpaces(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
