package jp.junban.server.reservations.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import jp.junban.server.platform.Problem;
import jp.junban.server.reservations.privacy.Person;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

class ReservationFileProperties {

  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final DateTimeFormatter SLOT = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

  /** One visitor, as a booking system knows them. */
  record Booked(LocalDateTime slot, Person person) {}

  @Provide
  Arbitrary<List<Booked>> day() {
    Arbitrary<LocalDateTime> slots =
        Arbitraries.integers()
            .between(0, 24 * 60 - 1)
            .map(minute -> SampleFormat.TODAY.atStartOfDay().plusMinutes(minute));
    Arbitrary<String> names =
        Arbitraries.strings()
            .withChars("山田太郎髙﨑ｱｲｳアイウ～①ー〆々 ,\"'=+-@ABC")
            .ofMinLength(1)
            .ofMaxLength(20)
            .map(String::strip)
            .filter(name -> !name.isEmpty());
    Arbitrary<MonthDay> births =
        Arbitraries.integers().between(1, 12).map(month -> MonthDay.of(month, 28));
    Arbitrary<String> cards =
        Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(60);
    Arbitrary<Person> people =
        Combinators.combine(names.injectNull(0.1), births.injectNull(0.1), cards.injectNull(0.1))
            .as(Person::new);
    return Combinators.combine(slots, people).as(Booked::new).list().ofMinSize(1).ofMaxSize(20);
  }

  @Property(tries = 300)
  void whatABookingSystemWritesIsReadAsItWasMeant(
      @ForAll("day") List<Booked> day, @ForAll boolean shiftJis, @ForAll boolean marked)
      throws IOException {
    String text = (marked && !shiftJis ? "\uFEFF" : "") + written(day);
    FileContent content =
        ReservationFile.read(
            new ByteArrayInputStream(text.getBytes(shiftJis ? SHIFT_JIS : StandardCharsets.UTF_8)),
            null,
            SampleFormat.named());
    assertEquals(List.of(), content.faults());
    List<Booked> read =
        content.lines().stream()
            .map(
                line ->
                    new Booked(
                        LocalDateTime.ofInstant(line.slotAt(), SampleFormat.TOKYO), line.person()))
            .toList();
    assertEquals(day, read);
  }

  private static String written(List<Booked> day) throws IOException {
    StringWriter out = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord("予約日時", "予約番号", "氏名", "生年月日", "手続き", "カードID");
      int number = 0;
      for (Booked each : day) {
        MonthDay birth = each.person().birth();
        List<Object> cells = new ArrayList<>();
        cells.add(SLOT.format(each.slot()));
        cells.add("R" + number++);
        cells.add(String.valueOf(each.person().name() == null ? "" : each.person().name()));
        cells.add(birth == null ? "" : "1985-" + birth.toString().substring(2));
        cells.add("カード交付");
        cells.add(String.valueOf(each.person().cardId() == null ? "" : each.person().cardId()));
        csv.printRecord(cells);
      }
    }
    return out.toString();
  }

  @Property(tries = 1000)
  void whateverTheBytesAreTheAnswerIsAContentOrASentence(@ForAll @Size(max = 400) byte[] bytes)
      throws IOException {
    readOrRefuse(bytes);
  }

  @Property(tries = 1000)
  void whateverStandsUnderTheHeaderTheAnswerIsAContentOrASentence(@ForAll String text)
      throws IOException {
    readOrRefuse((SampleFormat.HEADER + text).getBytes(StandardCharsets.UTF_8));
    readOrRefuse((SampleFormat.HEADER + text).getBytes(SHIFT_JIS));
  }

  @Property(tries = 1000)
  void aDamagedFileGivesAContentOrASentence(
      @ForAll("day") List<Booked> day, @ForAll int place, @ForAll byte damage) throws IOException {
    byte[] bytes = written(day).getBytes(StandardCharsets.UTF_8);
    bytes[Math.floorMod(place, bytes.length)] = damage;
    readOrRefuse(bytes);
  }

  private static void readOrRefuse(byte[] bytes) throws IOException {
    try {
      FileContent content =
          ReservationFile.read(new ByteArrayInputStream(bytes), null, SampleFormat.named());
      assertTrue(content.lines().size() + content.faults().size() > 0);
    } catch (Problem refusal) {
      assertTrue(List.of(413, 415, 422).contains(refusal.status()), refusal.type());
    }
  }
}
