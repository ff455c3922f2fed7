package jp.junban.server.reservations.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file of unknown size, kind and encoding.
 *
 * <p>Never reads more than {@link #LARGEST_MEGABYTES} and a little, however much is sent. UTF-8 is
 * told from Shift_JIS by its content: a text in Shift_JIS with any Japanese in it is not valid
 * UTF-8, so whatever is valid UTF-8 is UTF-8. Shift_JIS is read as windows-31j (cp932), which is
 * what Japanese systems write under that name, with ① and 髙.
 */
record FileText(String text, String encoding) {

  static final int LARGEST_MEGABYTES = 10;

  private static final int LARGEST_BYTES = LARGEST_MEGABYTES * 1024 * 1024;
  private static final int BEGINNING = 512;
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** How files that people send by mistake begin. */
  private record Kind(String name, List<Integer> signature) {

    Kind(String name, Integer... signature) {
      this(name, List.of(signature));
    }

    boolean begins(byte[] bytes) {
      for (int i = 0; i < signature.size(); i++) {
        if (i >= bytes.length || (bytes[i] & 0xFF) != signature.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Kind> OTHERS =
      List.of(
          new Kind("ZIP・Excel", 0x50, 0x4B, 3, 4),
          new Kind("ZIP", 0x50, 0x4B, 5, 6),
          new Kind("Excel 97-2003", 0xD0, 0xCF, 0x11, 0xE0),
          new Kind("gzip", 0x1F, 0x8B),
          new Kind("7z", 0x37, 0x7A, 0xBC, 0xAF),
          new Kind("PDF", 0x25, 0x50, 0x44, 0x46),
          new Kind("UTF-16", 0xFF, 0xFE),
          new Kind("UTF-16", 0xFE, 0xFF));

  /**
   * @param announced the length the sender announced; null when unknown
   * @throws Problem 413, 415 or 422 with what is wrong
   */
  static FileText read(InputStream in, @Nullable Long announced) throws IOException {
    byte[] beginning = in.readNBytes(BEGINNING);
    mustBeText(beginning);
    if (announced != null && announced > LARGEST_BYTES) {
      throw FileProblems.tooLarge(LARGEST_MEGABYTES);
    }
    byte[] rest = in.readNBytes(LARGEST_BYTES - beginning.length + 1);
    if (beginning.length + rest.length > LARGEST_BYTES) {
      throw FileProblems.tooLarge(LARGEST_MEGABYTES);
    }
    byte[] all = Arrays.copyOf(beginning, beginning.length + rest.length);
    System.arraycopy(rest, 0, all, beginning.length, rest.length);
    mustHaveNoZero(all);
    return decoded(all);
  }

  private static void mustBeText(byte[] beginning) {
    for (Kind kind : OTHERS) {
      if (kind.begins(beginning)) {
        throw FileProblems.notText(kind.name());
      }
    }
    mustHaveNoZero(beginning);
  }

  private static void mustHaveNoZero(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        throw FileProblems.notText("バイナリ / binary");
      }
    }
  }

  private static FileText decoded(byte[] bytes) {
    String text = decode(bytes, StandardCharsets.UTF_8);
    if (text != null) {
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return new FileText(marked ? text.substring(1) : text, "UTF-8");
    }
    text = decode(bytes, SHIFT_JIS);
    if (text == null) {
      throw FileProblems.unknownEncoding();
    }
    return new FileText(text, "windows-31j");
  }

  private static @Nullable String decode(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
