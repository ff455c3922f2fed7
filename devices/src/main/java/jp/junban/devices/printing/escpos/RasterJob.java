package jp.junban.devices.printing.escpos;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;

/**
 * A slip as whole commands, in two parts. While the printer has not said that the body is on paper,
 * the slip is surely not whole: the last line of text and the cut are in the tail.
 *
 * @param body all up to the white gap above the last printed line
 * @param tail the rest, and the cut
 */
record RasterJob(List<byte[]> body, List<byte[]> tail) {
  /** Rows in one command: small enough for printers with little memory. */
  private static final int BAND = 128;

  /**
   * @param dots one bit a dot, white 1 and black 0, a multiple of eight wide
   */
  static RasterJob of(BufferedImage dots) {
    byte[][] rows = rows(dots);
    int split = gapAboveLastLine(rows);
    List<byte[]> body = new ArrayList<>();
    body.add(Commands.initialize());
    bands(rows, 0, split, body);
    List<byte[]> tail = new ArrayList<>();
    bands(rows, split, rows.length, tail);
    tail.add(Commands.feedAndCut());
    return new RasterJob(List.copyOf(body), List.copyOf(tail));
  }

  private static byte[][] rows(BufferedImage dots) {
    byte[] bits = ((DataBufferByte) dots.getRaster().getDataBuffer()).getData();
    int width = bits.length / dots.getHeight();
    byte[][] rows = new byte[dots.getHeight()][width];
    for (int i = 0; i < bits.length; i++) {
      // white is 1 in the picture and 0 at the printer
      rows[i / width][i % width] = (byte) ~bits[i];
    }
    return rows;
  }

  private static int gapAboveLastLine(byte[][] rows) {
    int y = rows.length;
    while (y > 0 && isBlank(rows[y - 1])) {
      y--;
    }
    while (y > 0 && !isBlank(rows[y - 1])) {
      y--;
    }
    return y;
  }

  private static boolean isBlank(byte[] row) {
    for (byte b : row) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  private static void bands(byte[][] rows, int from, int to, List<byte[]> commands) {
    for (int top = from; top < to; top += BAND) {
      commands.add(band(rows, top, Math.min(to, top + BAND)));
    }
  }

  private static byte[] band(byte[][] rows, int from, int to) {
    int width = rows[from].length;
    byte[] head = Commands.raster(width, to - from);
    byte[] band = new byte[head.length + width * (to - from)];
    System.arraycopy(head, 0, band, 0, head.length);
    for (int y = from; y < to; y++) {
      System.arraycopy(rows[y], 0, band, head.length + (y - from) * width, width);
    }
    breakUpCommands(band, head.length);
    return band;
  }

  /**
   * Printers look for {@code DLE} commands even in the middle of a picture. Where its bytes happen
   * to look like one, the single dot of the first byte gets a second beside it, which nobody sees.
   */
  private static void breakUpCommands(byte[] band, int from) {
    for (int i = from; i + 1 < band.length; i++) {
      int next = band[i + 1];
      if (band[i] == Commands.DLE
          && (next == Commands.EOT || next == Commands.ENQ || next == Commands.DC4)) {
        band[i] = 0x18;
      }
    }
  }
}
