package jp.junban.server.reservations.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.junban.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservationFileTest {

  private static final String LINE =
      "2026/11/24 10:00,R-20261124-000123,髙﨑 花子①,1985-04-15,カード交付,C0001\r\n";

  private static FileContent read(byte[] bytes) throws IOException {
    return ReservationFile.read(new ByteArrayInputStream(bytes), null, SampleFormat.named());
  }

  private static FileContent read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem refusal(InputStream in) {
    return assertThrows(Problem.class, () -> ReservationFile.read(in, null, SampleFormat.named()));
  }

  private static Problem refusal(byte[] bytes) {
    return refusal(new ByteArrayInputStream(bytes));
  }

  @Test
  void aLineIsReadWithAllItsParts() throws IOException {
    FileLine line = read(SampleFormat.HEADER + LINE).lines().get(0);
    assertEquals(2, line.line());
    assertEquals("R-20261124-000123", line.number());
    assertEquals(Instant.parse("2026-11-24T01:00:00Z"), line.slotAt());
    assertEquals(SampleFormat.TODAY, line.day());
    assertEquals("service-a", line.serviceId());
    assertEquals("髙﨑 花子①", line.person().name());
    assertEquals(MonthDay.of(4, 15), line.person().birth());
    assertEquals("C0001", line.person().cardId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j"})
  void theEncodingIsFoundByTheContent(String charset) throws IOException {
    FileContent content = read((SampleFormat.HEADER + LINE).getBytes(Charset.forName(charset)));
    assertEquals(charset, content.encoding());
    assertEquals("髙﨑 花子①", content.lines().get(0).person().name());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    assertEquals(1, read("\uFEFF" + SampleFormat.HEADER + LINE).lines().size());
  }

  @Test
  void columnsAreFoundHoweverTheyAreOrderedSpacedOrWide() throws IOException {
    String text = "備考,カードＩＤ , 手続き,予約番号,予約日時,氏名,生年月日\n,C1,カード交付,r-1,2026-11-24 9:30,山田,4/5\n";
    FileLine line = read(text).lines().get(0);
    assertEquals("R-1", line.number());
    assertEquals("C1", line.person().cardId());
  }

  @Test
  void dateAndTimeMayStandInTwoColumnsWithoutAHeader() throws IOException {
    FileFormat.Columns columns = new FileFormat.Columns("1", "2", "3", "4", null, null, null);
    String text = "2026-11-24,10:30,R1,カード交付\n";
    FileContent content =
        ReservationFile.read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            null,
            SampleFormat.format(false, columns));
    assertEquals(Instant.parse("2026-11-24T01:30:00Z"), content.lines().get(0).slotAt());
    assertTrue(content.lines().get(0).person().isEmpty());
  }

  @Test
  void everyFaultyLineIsNamedWithItsNumberAndReasonInBothLanguages() throws IOException {
    FileContent content =
        read(
            SampleFormat.HEADER
                + "2026/11/24 10:00,R1,\"山田\n太郎\",04-15,カード交付,C1\r\n"
                + "\r\n"
                + "2026/13/24 10:00,R2,山田,04-15,カード交付,C1\r\n"
                + "2026/11/24 10:00,,山田,04-15,カード交付,C1\r\n"
                + "2026/11/24 10:00,R4,山田,02-30,謎の手続き,C1\r\n"
                + "2026/11/23 10:00,R5,山田,04-15,カード交付,C1\r\n"
                + "2026/11/24 10:00,R6,山田,04-15,カード交付,C1\r\n"
                + "2026/11/24 11:00,r6,山田,04-15,カード交付,C1\r\n");
    assertEquals(
        List.of("2 name", "5 slot", "6 number", "7 procedure", "7 birth", "8 slot", "10 number"),
        content.faults().stream().map(f -> f.line() + " " + f.column()).toList());
    assertEquals(List.of("R6"), content.lines().stream().map(FileLine::number).toList());
    assertEquals(Set.of("R1", "R2", "R4", "R5", "R6"), content.faultyNumbers());
    assertEquals(Set.of("謎の手続き"), content.unknownProcedures());
    for (Fault fault : content.faults()) {
      assertFalse(fault.ja().isBlank() || fault.en().isBlank());
      assertFalse(fault.ja().contains("山田"), "no name in " + fault.ja());
    }
  }

  @Test
  void aFileWithoutANeededColumnSaysWhichAndWhatThereIs() {
    Problem refusal = refusal("日時,番号\r\n2026,1\r\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(422, refusal.status());
    assertEquals("columns-missing", refusal.type());
    assertTrue(String.valueOf(refusal.getMessage()).contains("予約日時"), refusal.getMessage());
  }

  @Test
  void whatIsNoCsvIsRefusedByItsContent() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("xl/workbook.xml"));
      out.write(new byte[100]);
    }
    assertEquals(415, refusal(zip.toByteArray()).status());
    assertEquals(415, refusal("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)).status());
    assertEquals(415, refusal(new byte[] {31, (byte) 139, 8, 0}).status());
    assertEquals(415, refusal("予約".getBytes(StandardCharsets.UTF_16)).status());
    assertEquals(415, refusal(("abc" + "\0" + "d").getBytes(StandardCharsets.UTF_8)).status());
    assertEquals(422, refusal(new byte[] {'a', (byte) 0xFF, (byte) 0xFF}).status());
    assertEquals(422, refusal(new byte[0]).status());
    assertEquals(422, refusal(SampleFormat.HEADER.getBytes(StandardCharsets.UTF_8)).status());
  }

  @Test
  void tenMillionLinesAreRefusedAfterTheFirstTenMegabytes() {
    Endless lines = new Endless(LINE, 10_000_000L);
    Problem refusal = refusal(new SequenceInputStream(beginning(), lines));
    assertEquals(413, refusal.status());
    assertTrue(lines.given < 11L * 1024 * 1024, lines.given + " bytes were read");
  }

  @Test
  void aLineOfAGigabyteIsRefusedAfterTheFirstTenMegabytes() {
    Endless line = new Endless("山田", 1L << 28);
    Problem refusal = refusal(new SequenceInputStream(beginning(), line));
    assertEquals(413, refusal.status());
    assertTrue(line.given < 11L * 1024 * 1024, line.given + " bytes were read");
  }

  @Test
  void aFileThatAnnouncesTooMuchIsNotRead() {
    Endless lines = new Endless(LINE, 10_000_000L);
    Problem refusal =
        assertThrows(
            Problem.class, () -> ReservationFile.read(lines, 1_000_000_000L, SampleFormat.named()));
    assertEquals(413, refusal.status());
    assertTrue(lines.given <= 512, lines.given + " bytes were read");
  }

  @Test
  void twentyThousandLinesAreReadAndOneMoreIsRefused() throws IOException {
    StringBuilder text = new StringBuilder(SampleFormat.HEADER);
    for (int i = 0; i < FileRecords.MOST_LINES; i++) {
      text.append("2026-11-24 10:00,R").append(i).append(",,,カード交付,\r\n");
    }
    assertEquals(FileRecords.MOST_LINES, read(text.toString()).lines().size());
    text.append("2026-11-24 10:00,R,,,カード交付,\r\n");
    Problem refusal = refusal(text.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals("too-many-lines", refusal.type());
  }

  @Test
  void anUnclosedQuotationMarkIsAFaultOfItsLine() throws IOException {
    FileContent content =
        read(SampleFormat.HEADER + LINE + "2026/11/24 10:00,R2,\"山田,04-15,カード交付,C1\r\n" + LINE);
    assertEquals(1, content.lines().size());
    assertTrue(content.faults().stream().allMatch(fault -> fault.line() == 3));
    assertFalse(content.faults().isEmpty());
  }

  private static InputStream beginning() {
    return new ByteArrayInputStream(SampleFormat.HEADER.getBytes(StandardCharsets.UTF_8));
  }

  /** Gives a text again and again without keeping it, and counts what was taken. */
  private static final class Endless extends InputStream {

    private final byte[] text;
    private long left;
    private long given;

    Endless(String text, long times) {
      this.text = text.getBytes(StandardCharsets.UTF_8);
      left = this.text.length * times;
    }

    @Override
    public int read() {
      if (left == 0) {
        return -1;
      }
      left--;
      return text[(int) (given++ % text.length)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
      int count = (int) Math.min(most, left);
      for (int i = 0; i < count; i++) {
        into[offset + i] = (byte) read();
      }
      return count == 0 && most > 0 ? -1 : count;
    }
  }
}
