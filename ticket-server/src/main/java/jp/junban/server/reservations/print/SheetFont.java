package jp.junban.server.reservations.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** BIZ UDPGothic, parsed once; a character that it lacks is printed as 〓. */
final class SheetFont {

  private static final int MISSING = '〓';
  private static final float UNITS = 1000;

  private final PDFont font;
  private final CmapLookup glyphs;

  private SheetFont(PDFont font, CmapLookup glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  /** Parsing takes ten times as long as drawing. */
  private static final class Parsed {
    private static final TrueTypeFont REGULAR = parse("BIZUDPGothic-Regular");
    private static final TrueTypeFont BOLD = parse("BIZUDPGothic-Bold");

    private static TrueTypeFont parse(String name) {
      try (InputStream in = SheetFont.class.getResourceAsStream("/fonts/" + name + ".subset.ttf")) {
        if (in == null) {
          throw new IllegalStateException("The program lacks the font " + name);
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static SheetFont in(PDDocument document, boolean bold) throws IOException {
    TrueTypeFont font = bold ? Parsed.BOLD : Parsed.REGULAR;
    return new SheetFont(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
  }

  PDFont font() {
    return font;
  }

  /** The text with nothing in it that the font cannot draw. */
  String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !isInvisible(c))
        .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
        .map(c -> glyphs.getGlyphId(c) == 0 ? MISSING : c)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    boolean variant = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return type == Character.CONTROL || type == Character.FORMAT || variant;
  }

  /** The width of a printable text, in points. */
  float width(String printable, float size) throws IOException {
    return font.getStringWidth(printable) / UNITS * size;
  }
}
