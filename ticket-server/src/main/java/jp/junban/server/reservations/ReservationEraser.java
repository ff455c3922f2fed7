package jp.junban.server.reservations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Settings;
import jp.junban.server.platform.Transactions;
import jp.junban.server.reservations.privacy.KeyCabinet;

/**
 * Erases what is personal about reservations some days after their slot: at every start, and every
 * hour, so that each office's midnight is met.
 *
 * <p>The columns go first, then the keys. If the machine stops in between, the next run finds the
 * key files again by their names; whatever copies of the columns a database keeps in free pages,
 * logs and backups cannot be read without them.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReservationEraser {

  private static final Logger LOG = Logger.getLogger(ReservationEraser.class.getName());

  @Inject private OfficeDirectory offices;
  @Inject private ReservationRepository reservations;
  @Inject private KeyCabinet keys;
  @Inject private Transactions transactions;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @PostConstruct
  void eraseAtStart() {
    eraseWhatIsDue();
  }

  @Schedule(hour = "*", minute = "4", second = "0", persistent = false)
  void eraseWhatIsDue() {
    try {
      for (OfficeSetup setup : offices.all()) {
        erase(setup.office());
      }
    } catch (RuntimeException e) {
      // the container gives a timer up for good after two failures in a row
      LOG.log(Level.WARNING, "Personal data could not be erased; tried again in an hour", e);
    }
  }

  private void erase(Office office) {
    Instant now = clock.instant();
    LocalDate lastDay = lastDayToErase(office.dayOf(now), settings.reservationKeepDays());
    int rows = transactions.write(() -> reservations.erasePersonal(office.id(), lastDay, now));
    List<LocalDate> days = keys.destroyUpTo(office.id(), lastDay);
    if (rows > 0 || !days.isEmpty()) {
      LOG.info(
          "Erased the personal data of "
              + rows
              + " reservations of "
              + office.id()
              + " and the keys of "
              + days);
    }
  }

  /** Kept for 7 days, what belongs to the 24th is erased as the 1st begins. */
  static LocalDate lastDayToErase(LocalDate today, int keepDays) {
    return today.minusDays(keepDays);
  }
}
