package jp.junban.server.offices.holidays;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.Logger;
import jp.junban.server.platform.Settings;

/**
 * Tells the operator, at every start and once a day, when the published holidays end within a year.
 */
@Singleton
@Startup
public class HolidayWatch {

  private static final Logger LOG = Logger.getLogger(HolidayWatch.class.getName());

  @Inject private NationalHolidays holidays;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @PostConstruct
  void atStart() {
    look();
  }

  @Schedule(hour = "4", persistent = false)
  void daily() {
    look();
  }

  private void look() {
    if (holidays.endSoonAfter(today(clock))) {
      LOG.warning(
          "The published holidays end on "
              + holidays.publishedUntil()
              + "; later ones are worked out from the law, with forecasts of the equinoxes. Put the"
              + " Cabinet Office's newer syukujitsu.csv to "
              + HolidaysInUse.file(settings)
              + " and start the server again.");
    }
  }

  /** The date in Japan, whose holidays they are. */
  static LocalDate today(Clock clock) {
    return clock.instant().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate();
  }
}
