package jp.junban.devices.printing.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import jp.junban.devices.printing.ExpectedWait;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.QrReader;
import jp.junban.devices.printing.SampleSlips;
import jp.junban.devices.printing.Slip;
import org.junit.jupiter.api.Test;

/**
 * Slips with any text at all: in every language, on both widths, none fails to be drawn and every
 * code can be read. {@code -Djunban.printing.texts=1000} for the long run.
 */
class AnyTextProperties {
  private static final int TEXTS = Integer.getInteger("junban.printing.texts", 60);
  private static final long SEED = Long.getLong("junban.printing.seed", 20261121);
  private static final String LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz-_ABCDEFGHIJKLMNOP";

  private final Random random = new Random(SEED);

  @Test
  void everySlipIsDrawnAndItsCodeCanBeRead() {
    for (int i = 0; i < TEXTS; i++) {
      String language = SlipTexts.LANGUAGES.get(i % SlipTexts.LANGUAGES.size());
      Slip slip = any(language);
      for (PaperWidth paper : PaperWidth.values()) {
        String about = i + " " + language + " " + paper;
        assertEquals(slip.link(), QrReader.read(new SlipRenderer(paper).dots(slip)), about);
        if (i % 10 == 0) {
          new SlipRenderer(paper).pdf(slip);
        }
      }
    }
  }

  private Slip any(String language) {
    int from = random.nextInt(4000);
    return new Slip(
        language,
        text(1 + random.nextInt(30)),
        String.format(Locale.ROOT, "%s%03d", random.nextBoolean() ? "A" : "", random.nextInt(2000)),
        text(random.nextInt(60)),
        text(random.nextInt(60)),
        SampleSlips.ISSUED.plusMinutes(random.nextInt(100_000)),
        random.nextBoolean() ? random.nextInt(300) : null,
        new ExpectedWait(Duration.ofSeconds(from), Duration.ofSeconds(from + random.nextInt(4000))),
        SampleSlips.ISSUED,
        "https://" + letters(10 + random.nextInt(80)),
        random.nextBoolean() ? text(random.nextInt(120)) : null,
        "tickets.example.jp",
        random.nextInt(10) == 0,
        null);
  }

  private String letters(int length) {
    StringBuilder letters = new StringBuilder();
    while (letters.length() < length) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(codePoint());
    }
    return text.toString();
  }

  /** Mostly what people write, and now and then anything that a string can hold. */
  private int codePoint() {
    return switch (random.nextInt(12)) {
      case 0, 1 -> between(0x4E00, 0x9FFF);
      case 2 -> between(0x3040, 0x30FF);
      case 3 -> between(0xAC00, 0xD7A3);
      case 4, 5 -> between(0x20, 0x7E);
      case 6 -> between(0x00, 0x1F);
      case 7 -> between(0x0590, 0x06FF);
      case 8 -> between(0x1F300, 0x1FAFF);
      case 9 -> between(0xD800, 0xDFFF);
      case 10 -> between(0x2000, 0x206F);
      default -> random.nextInt(Character.MAX_CODE_POINT + 1);
    };
  }

  private int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }
}
