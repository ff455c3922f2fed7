package jp.junban.kiosk.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import jp.junban.kiosk.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records in a file, one a line: the CRC-32C (RFC 3720, appendix B.4) of the JSON in eight
 * hexadecimal digits, a space, the JSON object, a line feed.
 */
final class RecordFile {
  private static final int CHECK = 8;
  private static final HexFormat HEX = HexFormat.of();

  private RecordFile() {}

  /**
   * What a file holds.
   *
   * @param damaged lines in the middle that are no records; a last line that was cut off by a crash
   *     is no damage
   */
  record Content(List<ObjectNode> records, int damaged) {}

  static byte[] line(JsonNode record) {
    byte[] json = Json.bytes(record);
    byte[] line = new byte[CHECK + 1 + json.length + 1];
    byte[] check = check(json, 0, json.length);
    System.arraycopy(check, 0, line, 0, CHECK);
    line[CHECK] = ' ';
    System.arraycopy(json, 0, line, CHECK + 1, json.length);
    line[line.length - 1] = '\n';
    return line;
  }

  static Content read(byte[] bytes) {
    List<ObjectNode> records = new ArrayList<>();
    int damaged = 0;
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        Optional<ObjectNode> record = record(bytes, from, i);
        record.ifPresent(records::add);
        damaged += record.isEmpty() && i > from ? 1 : 0;
        from = i + 1;
      }
    }
    return new Content(records, damaged);
  }

  private static Optional<ObjectNode> record(byte[] bytes, int from, int to) {
    int json = from + CHECK + 1;
    if (to <= json || bytes[json - 1] != ' ') {
      return Optional.empty();
    }
    boolean whole =
        Arrays.equals(bytes, from, from + CHECK, check(bytes, json, to - json), 0, CHECK);
    return whole ? Json.parse(Arrays.copyOfRange(bytes, json, to)) : Optional.empty();
  }

  private static byte[] check(byte[] bytes, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, length);
    byte[] text = new byte[CHECK];
    String hex = HEX.toHexDigits((int) crc.getValue());
    for (int i = 0; i < CHECK; i++) {
      text[i] = (byte) hex.charAt(i);
    }
    return text;
  }
}
