package jp.junban.devices.printing.drawing;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds a font for every character, measures text and breaks it into lines. */
final class Typesetter {
  private static final int REPLACEMENT = '〓';

  /** A last line that fills less of its width is one word or sign alone. */
  private static final float WIDOW = 0.2f;

  private static final Pattern BRACKETED = Pattern.compile("(?=[(（])|(?<=[)）])");

  private static final Pattern SPACED_PHRASE =
      Pattern.compile("(?<=[\\s、。・])(?![、。」』)）】])|(?<=\\S)(?=[(（])");

  /**
   * Where a Japanese phrase (文節) most likely ends: after punctuation and を, where hiragana turns
   * into another script unless it is the polite お or ご, before that お or ご, and between kanji and
   * katakana.
   */
  private static final Pattern JAPANESE_PHRASE =
      Pattern.compile(
          "(?:(?<=[\\s、。・)）」』】を])"
              + "|(?<=\\p{IsHiragana})(?<![おご])(?=[\\p{IsHan}\\p{IsKatakana}A-Za-z0-9])"
              + "|(?<=\\p{IsHiragana})(?=[おご]\\p{IsHan})"
              + "|(?<=\\p{IsHan})(?=[\\p{IsKatakana}&&[^ヶケ]])"
              + "|(?<=[\\p{IsKatakana}ー])(?<![ヶケ])(?=\\p{IsHan})"
              + "|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー])(?=[(（]))"
              + "(?![\\s、。・」』)）】ー])");

  private Typesetter() {}

  /** A stretch of text that one font can draw. */
  record Run(Face face, String text) {}

  /** Splits a text by the fonts that have its characters; what no font has becomes 〓. */
  static List<Run> runs(String text, Letter letter) {
    List<Face> faces = faces(letter);
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Face current = faces.get(0);
    for (int codePoint : clean(text).codePoints().toArray()) {
      Face face = faceFor(codePoint, faces);
      int drawn = face.has(codePoint) ? codePoint : REPLACEMENT;
      if (face != current && run.length() > 0) {
        runs.add(new Run(current, run.toString()));
        run.setLength(0);
      }
      current = face;
      run.appendCodePoint(drawn);
    }
    if (run.length() > 0) {
      runs.add(new Run(current, run.toString()));
    }
    return runs;
  }

  static float width(String text, Letter letter) {
    float width = 0;
    for (Run run : runs(text, letter)) {
      for (int codePoint : run.text().codePoints().toArray()) {
        width += run.face().advance(codePoint);
      }
    }
    return width * letter.size();
  }

  /**
   * Breaks a text into lines no wider than {@code width}; a word is only cut when it is wider
   * itself.
   */
  static List<String> lines(String text, Letter letter, float width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(clean(text), letter, width)) {
      if (line.length() > 0 && width(line + piece.stripTrailing(), letter) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }

  /**
   * As {@link #lines}, but with lines about as long as each other: as many as it takes, none longer
   * than it must be for that.
   */
  static List<String> balanced(String text, Letter letter, float width) {
    List<String> lines = lines(text, letter, width);
    float widest = 0;
    for (String piece : pieces(clean(text), letter, width)) {
      widest = Math.max(widest, width(piece.stripTrailing(), letter));
    }
    float narrow = Math.max(widest, width / 2);
    float wide = width;
    while (lines.size() > 1 && wide - narrow > letter.size() / 4) {
      float between = (narrow + wide) / 2;
      List<String> tighter = lines(text, letter, between);
      if (tighter.size() == lines.size()) {
        lines = tighter;
        wide = between;
      } else {
        narrow = between;
      }
    }
    return lines;
  }

  /** As {@link #lines}; balanced where the last line would be a word or a sign alone. */
  static List<String> withoutWidow(String text, Letter letter, float width) {
    List<String> lines = lines(text, letter, width);
    boolean widow = lines.size() > 1 && width(lines.get(lines.size() - 1), letter) < width * WIDOW;
    return widow ? balanced(text, letter, width) : lines;
  }

  /** Stretches that a line may end after; only what is wider than a line is cut further. */
  private static List<String> pieces(String text, Letter letter, float width) {
    List<String> pieces = new ArrayList<>();
    for (String phrase : phrases(text, letter.language())) {
      if (fits(phrase, letter, width)) {
        pieces.add(phrase);
        continue;
      }
      for (String word : words(phrase, letter.language())) {
        if (fits(word, letter, width)) {
          pieces.add(word);
        } else {
          word.codePoints().forEach(c -> pieces.add(Character.toString(c)));
        }
      }
    }
    return pieces;
  }

  private static boolean fits(String text, Letter letter, float width) {
    return width(text.stripTrailing(), letter) <= width;
  }

  private static List<String> phrases(String text, String language) {
    return switch (language) {
      case "ja" -> List.of(JAPANESE_PHRASE.split(text));
      case "ja-easy", "ko" -> List.of(SPACED_PHRASE.split(text));
      default -> bracketsWhole(text, language);
    };
  }

  /** Words, and what stands in brackets in one piece. */
  private static List<String> bracketsWhole(String text, String language) {
    List<String> phrases = new ArrayList<>();
    for (String part : BRACKETED.split(text)) {
      phrases.addAll(part.matches("[(（].*") ? List.of(part) : words(part, language));
    }
    return phrases;
  }

  private static List<String> words(String text, String language) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag(language));
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  private static Face faceFor(int codePoint, List<Face> faces) {
    for (Face face : faces) {
      if (face.has(codePoint)) {
        return face;
      }
    }
    return Face.JA;
  }

  private static List<Face> faces(Letter letter) {
    Face ja = letter.bold() ? Face.JA_BOLD : Face.JA;
    return switch (letter.language()) {
      case "zh-Hans" -> List.of(Face.SC, ja, Face.KR);
      case "ko" -> List.of(Face.KR, ja, Face.SC);
      default -> List.of(ja, Face.SC, Face.KR);
    };
  }

  /**
   * One line of printable characters: white space becomes a space; control signs and those that
   * only choose a variant of a character go.
   */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !isInvisible(c))
        .forEach(clean::appendCodePoint);
    // a voiced kana written as two signs has no single glyph before it is composed
    return clean.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK)
        ? Normalizer.normalize(clean, Normalizer.Form.NFC)
        : clean.toString();
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }
}
