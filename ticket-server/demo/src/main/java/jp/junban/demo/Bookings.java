package jp.junban.demo;

import static jp.junban.demo.DemoServer.must;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import jp.junban.server.calling.whatif.SampleVisits.Visit;

/** The reservations of a shift of visitors, brought in as a booking system's file. */
final class Bookings {

  static final String SLOT = "予約日時";
  static final String NUMBER = "予約番号";
  static final String PROCEDURE = "手続き";

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm", Locale.ROOT).withZone(ZONE);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("yyyyMMdd-HH", Locale.ROOT).withZone(ZONE);

  private Bookings() {}

  /** The number of the reservation of the visit that is the nth of a shift. */
  static String number(Instant begin, int nth) {
    return "D-%s-%04d".formatted(HOUR.format(begin), nth);
  }

  /** The file; without any reservation only its heading. */
  static String file(DemoOffice office, Instant begin, List<Visit> visits) {
    StringBuilder csv = new StringBuilder(String.join(",", SLOT, NUMBER, PROCEDURE)).append("\r\n");
    for (int nth = 0; nth < visits.size(); nth++) {
      Visit visit = visits.get(nth);
      Duration slot = visit.slot();
      if (slot != null) {
        csv.append(MINUTE.format(begin.plus(slot)))
            .append(',')
            .append(number(begin, nth))
            .append(',')
            .append(office.procedures().get(visit.procedure()).letter())
            .append("\r\n");
      }
    }
    return csv.toString();
  }

  /** Brings the file in, as staff do. */
  static void bring(DemoServer staff, DemoOffice office, Instant begin, List<Visit> visits)
      throws IOException, InterruptedException {
    must(
        staff.upload(
            office.path("/reservations/import?faults=refuse&missing=keep"),
            file(office, begin, visits)));
  }
}
