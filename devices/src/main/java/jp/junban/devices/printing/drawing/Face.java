package jp.junban.devices.printing.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One font file, parsed at its first use and then shared by every slip and thread: parsing takes
 * longer than drawing.
 */
enum Face {
  JA("BIZUDPGothic-Regular", false),
  JA_BOLD("BIZUDPGothic-Bold", true),
  SC("NotoSansSC-Regular", false),
  KR("NotoSansKR-Regular", false);

  private final String file;
  private final boolean bold;
  private @Nullable Parsed parsed;

  Face(String file, boolean bold) {
    this.file = file;
    this.bold = bold;
  }

  private record Parsed(TrueTypeFont font, CmapLookup glyphs, float unitsPerEm) {}

  /**
   * Whether its letters are bold by themselves; the others are thickened when bold is asked for.
   */
  boolean bold() {
    return bold;
  }

  TrueTypeFont font() {
    return parsed().font();
  }

  boolean has(int codePoint) {
    return parsed().glyphs().getGlyphId(codePoint) != 0;
  }

  /** The advance of a character, in parts of the font size. */
  float advance(int codePoint) {
    Parsed p = parsed();
    try {
      return p.font().getAdvanceWidth(p.glyphs().getGlyphId(codePoint)) / p.unitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outline of a character at size 1, its baseline at y = 0 and up being positive. */
  Shape outline(int codePoint) {
    Parsed p = parsed();
    try {
      GlyphData glyph = p.font().getGlyph().getGlyph(p.glyphs().getGlyphId(codePoint));
      float scale = 1 / p.unitsPerEm();
      return AffineTransform.getScaleInstance(scale, scale).createTransformedShape(path(glyph));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shape path(@Nullable GlyphData glyph) {
    return glyph == null ? new Path2D.Float() : glyph.getPath();
  }

  private synchronized Parsed parsed() {
    if (parsed == null) {
      parsed = parse("/fonts/" + file + ".subset.ttf");
    }
    return parsed;
  }

  private static Parsed parse(String path) {
    try (InputStream in = Face.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks " + path);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      return new Parsed(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
