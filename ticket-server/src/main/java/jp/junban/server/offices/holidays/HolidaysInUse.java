package jp.junban.server.offices.holidays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.junban.server.platform.Settings;

/**
 * The holidays this server works with, read once at its start: those of {@code syukujitsu.csv} in
 * the data folder when it is there and reaches at least as far as the shipped table. A file that
 * cannot be used is said in the log and left aside.
 */
@ApplicationScoped
public class HolidaysInUse {

  static final String FILE = "syukujitsu.csv";
  private static final Logger LOG = Logger.getLogger(HolidaysInUse.class.getName());

  @Produces
  @Singleton
  NationalHolidays holidays(Settings settings) {
    return new NationalHolidays(newest(file(settings)));
  }

  static Path file(Settings settings) {
    return settings.data().resolve(FILE);
  }

  static HolidayTable newest(Path file) {
    HolidayTable shipped = HolidayTable.shipped();
    if (!Files.isRegularFile(file)) {
      return shipped;
    }
    try {
      HolidayTable own = HolidayTable.read(Files.readAllBytes(file));
      return own.lastYear() >= shipped.lastYear() ? own : shipped;
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "The file " + file + " is not used: it " + e.getMessage(), e);
      return shipped;
    }
  }
}
