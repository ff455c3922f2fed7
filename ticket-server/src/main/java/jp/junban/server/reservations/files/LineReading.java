package jp.junban.server.reservations.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.junban.server.reservations.privacy.Person;
import org.jspecify.annotations.Nullable;

/** Reads one line after the other, and gathers everything that is wrong with each. */
final class LineReading {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_CARD_ID = 60;
  private static final int LONGEST_PROCEDURE = 120;
  private static final int DAYS_AHEAD = 400;

  private final Places places;
  private final FileFormat format;

  LineReading(Places places, FileFormat format) {
    this.places = places;
    this.format = format;
  }

  /**
   * @param number the reservation number, where that much can be read
   * @param line null when the line has faults
   */
  record Result(
      @Nullable String number,
      @Nullable FileLine line,
      List<Fault> faults,
      @Nullable String unknownProcedure) {}

  Result read(FileRecords.Row row) {
    Faults faults = new Faults(row.line());
    String number = number(row, faults);
    LocalDateTime slot = slot(row, faults);
    String procedure = row.cell(places.procedure()).strip();
    String service = service(procedure, faults);
    Person person = person(row, faults);
    if (number == null || slot == null || service == null || !faults.found.isEmpty()) {
      boolean unknown =
          service == null && !procedure.isEmpty() && procedure.length() <= LONGEST_PROCEDURE;
      return new Result(number, null, faults.found, unknown ? procedure : null);
    }
    Instant slotAt = slot.atZone(format.zone()).toInstant();
    LocalDate day = slot.toLocalDate();
    FileLine line = new FileLine(row.line(), number, day, slotAt, service, person);
    return new Result(number, line, List.of(), null);
  }

  private @Nullable String number(FileRecords.Row row, Faults faults) {
    String text = row.cell(places.number());
    Optional<String> number = ReservationCode.parse(text);
    if (text.isBlank()) {
      faults.add("number", "予約番号がありません。", "There is no reservation number.");
    } else if (number.isEmpty()) {
      faults.add(
          "number",
          "予約番号として読み取れません。英数字と . _ / - の40文字までです。",
          "This is no reservation number: up to 40 letters, digits and . _ / -");
    }
    return number.orElse(null);
  }

  private @Nullable LocalDateTime slot(FileRecords.Row row, Faults faults) {
    String text = row.cell(places.slot());
    Optional<LocalDateTime> slot =
        places.time() < 0
            ? FileDates.slot(text)
            : FileDates.day(text)
                .flatMap(day -> FileDates.time(row.cell(places.time())).map(day::atTime));
    if (slot.isEmpty()) {
      faults.add(
          "slot",
          text.isBlank() ? "予約日時がありません。" : "予約日時を読み取れません。2026-11-24 10:00 のように書いてください。",
          "The slot cannot be read; write it like 2026-11-24 10:00.");
      return null;
    }
    LocalDate day = slot.get().toLocalDate();
    if (day.isBefore(format.today())) {
      faults.add("slot", "過ぎた日の予約です(" + day + ")。", "The slot is in the past (" + day + ").");
    } else if (day.isAfter(format.today().plusDays(DAYS_AHEAD))) {
      faults.add(
          "slot", "先すぎる日の予約です(" + day + ")。", "The slot is too far in the future (" + day + ").");
    }
    return slot.get();
  }

  private @Nullable String service(String procedure, Faults faults) {
    if (procedure.isEmpty()) {
      faults.add("procedure", "手続きがありません。", "There is no procedure.");
      return null;
    }
    if (procedure.length() > LONGEST_PROCEDURE) {
      faults.tooLong("procedure", "手続き", "procedure", LONGEST_PROCEDURE);
      return null;
    }
    Optional<String> service = format.procedures().apply(procedure);
    if (service.isEmpty()) {
      faults.add(
          "procedure",
          "「" + procedure + "」がどの手続きか、まだ決められていません。",
          "It is not set yet which procedure \"" + procedure + "\" is.");
    }
    return service.orElse(null);
  }

  private Person person(FileRecords.Row row, Faults faults) {
    String name = text(row, places.name(), "name", "氏名", LONGEST_NAME, faults);
    String card = text(row, places.card(), "card", "カードID", LONGEST_CARD_ID, faults);
    return new Person(name, birth(row, faults), card);
  }

  private @Nullable MonthDay birth(FileRecords.Row row, Faults faults) {
    String text = places.birth() < 0 ? "" : row.cell(places.birth());
    if (text.isBlank()) {
      return null;
    }
    Optional<MonthDay> birth = FileDates.birth(text);
    if (birth.isEmpty()) {
      faults.add(
          "birth",
          "生まれた月日を読み取れません。04-15 のように書いてください。",
          "Month and day of birth cannot be read; write them like 04-15.");
    }
    return birth.orElse(null);
  }

  private static @Nullable String text(
      FileRecords.Row row, int place, String column, String name, int longest, Faults faults) {
    String text = place < 0 ? "" : row.cell(place).strip();
    if (text.length() > longest) {
      faults.tooLong(column, name, column, longest);
    }
    if (text.codePoints()
        .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
      faults.add(
          column,
          name + "に改行など使えない文字が入っています。引用符(\")が閉じているか確かめてください。",
          "The "
              + column
              + " has line breaks or other unusable characters. Check the quotation marks.");
    }
    return text.isEmpty() ? null : text;
  }

  private static final class Faults {

    private final int line;
    private final List<Fault> found = new ArrayList<>();

    Faults(int line) {
      this.line = line;
    }

    void add(String column, String ja, String en) {
      found.add(new Fault(line, column, ja, en));
    }

    void tooLong(String column, String ja, String en, int longest) {
      add(
          column,
          ja + "が長すぎます。" + longest + "文字までです。引用符(\")が閉じているか確かめてください。",
          "The " + en + " has more than " + longest + " characters. Check the quotation marks.");
    }
  }
}
