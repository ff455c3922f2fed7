package jp.junban.server.reservations.files;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** A file as the sample in docs/reservations.md is written, read on the morning of its day. */
final class SampleFormat {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  static final String HEADER = "予約日時,予約番号,氏名,生年月日,手続き,カードID\r\n";

  static final FileFormat.Columns COLUMNS =
      new FileFormat.Columns("予約日時", null, "予約番号", "手続き", "氏名", "生年月日", "カードID");

  private static final Map<String, String> PROCEDURES =
      Map.of("カード交付", "service-a", "電子証明書の更新", "service-b");

  private SampleFormat() {}

  static FileFormat named() {
    return format(true, COLUMNS);
  }

  static FileFormat format(boolean header, FileFormat.Columns columns) {
    return new FileFormat(
        header, columns, TOKYO, TODAY, text -> Optional.ofNullable(PROCEDURES.get(text)));
  }
}
