package jp.junban.server.content.files;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, 1 to 8, as a JPEG file says in its Exif part.
 *
 * @see <a href="https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf">Exif 2.32,
 *     4.6.4 A, tag 274</a>
 */
final class Orientation {

  static final int UPRIGHT = 1;
  private static final int TAG = 0x0112;
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int ENTRY = 12;

  private Orientation() {}

  /** Of a JPEG file; upright when it does not say, or says nonsense. */
  static int of(byte[] jpeg) {
    try {
      ByteBuffer file = ByteBuffer.wrap(jpeg);
      int at = 2;
      while (at + 4 < jpeg.length) {
        int marker = file.getShort(at) & 0xFFFF;
        int length = file.getShort(at + 2) & 0xFFFF;
        if (marker == START_OF_SCAN || marker >> 8 != 0xFF || length < 2) {
          return UPRIGHT;
        }
        if (marker == APP1 && says(jpeg, at + 4, "Exif\0\0")) {
          return inTiff(file.slice(at + 10, length - 8));
        }
        at += 2 + length;
      }
    } catch (IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  private static boolean says(byte[] bytes, int at, String word) {
    return at + word.length() <= bytes.length
        && new String(bytes, at, word.length(), StandardCharsets.ISO_8859_1).equals(word);
  }

  private static int inTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int n = 0; n < entries; n++) {
      int entry = directory + 2 + n * ENTRY;
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether width and height change places. */
  static boolean isOnItsSide(int orientation) {
    return orientation >= 5;
  }

  /**
   * Turns a picture upright.
   *
   * @param width of the picture as it is stored
   */
  static AffineTransform upright(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
