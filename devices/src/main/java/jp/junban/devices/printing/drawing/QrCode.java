package jp.junban.devices.printing.drawing;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The modules of a QR code at error correction M, without the quiet zone.
 *
 * @param modules modules on a side
 * @param rows as many strings of as many {@code 0} (light) and {@code 1} (dark), from the top
 */
public record QrCode(int modules, List<String> rows) {

  /** White modules to leave on every side. */
  public static final int QUIET_ZONE = 4;

  /**
   * Encodes a text.
   *
   * @throws IllegalArgumentException when the text is empty or longer than a code can hold
   */
  public static QrCode of(String text) {
    Map<EncodeHintType, ?> hints =
        Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    try {
      ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
      List<String> rows = new ArrayList<>(matrix.getHeight());
      for (int y = 0; y < matrix.getHeight(); y++) {
        rows.add(row(matrix, y));
      }
      return new QrCode(matrix.getWidth(), List.copyOf(rows));
    } catch (WriterException e) {
      throw new IllegalArgumentException("No QR code can hold this text", e);
    }
  }

  private static String row(ByteMatrix matrix, int y) {
    StringBuilder row = new StringBuilder(matrix.getWidth());
    for (int x = 0; x < matrix.getWidth(); x++) {
      row.append(matrix.get(x, y) == 1 ? '1' : '0');
    }
    return row.toString();
  }
}
