package jp.junban.devices.printing.emulator;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Paper that came out in one piece.
 *
 * @param rows the dots of each line, eight to a byte, black 1; the feed before a cut is not in it
 * @param cut whether the cutter ended it; else it was torn off, or the paper ended
 */
public record Piece(List<byte[]> rows, boolean cut) {

  /** As one would see it: one bit a dot, white 1 and black 0. */
  public BufferedImage image() {
    int width = rows.isEmpty() ? 8 : rows.get(0).length * 8;
    BufferedImage image =
        new BufferedImage(width, Math.max(1, rows.size()), BufferedImage.TYPE_BYTE_BINARY);
    int[] samples = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        samples[x] = y < rows.size() && (rows.get(y)[x / 8] & (0x80 >> (x % 8))) != 0 ? 0 : 1;
      }
      image.getRaster().setSamples(0, y, width, 1, 0, samples);
    }
    return image;
  }

  boolean isBlank() {
    for (byte[] row : rows) {
      for (byte b : row) {
        if (b != 0) {
          return false;
        }
      }
    }
    return true;
  }
}
