package jp.junban.server.tickets;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.CommandAnswers;
import jp.junban.server.platform.Transactions;

/**
 * Closes business days that are over: what was left open expires, and the day is marked as closed,
 * once. Three hours into the next day nobody who was accepted is still being served.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class DayCloser {

  static final Duration AFTER_MIDNIGHT = Duration.ofHours(3);
  private static final Logger LOG = Logger.getLogger(DayCloser.class.getName());
  private static final String ACTOR = "system:day-closer";

  @Inject private OfficeDirectory offices;
  @Inject private TicketRepository tickets;
  @Inject private TicketBook book;
  @Inject private QueueLengths queues;
  @Inject private CommandAnswers answers;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  @PostConstruct
  void start() {
    queues.load();
  }

  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  void closeDaysThatAreOver() {
    try {
      for (OfficeSetup setup : offices.all()) {
        transactions.change(() -> close(setup.office()));
      }
      answers.forgetOld();
    } catch (RuntimeException e) {
      // the container gives a timer up for good after two failures in a row
      LOG.log(Level.WARNING, "Days that are over could not be closed; tried again in a minute", e);
    }
  }

  private void close(Office office) {
    Instant now = clock.instant();
    LocalDate today = firstDayToKeep(office, now);
    for (OfficeDay day : tickets.unclosedBefore(office.id(), today)) {
      for (Ticket ticket : tickets.openOn(office.id(), day.businessDay())) {
        book.make(Move.of(TicketMove.EXPIRE), ticket, ACTOR);
      }
      day.close(now);
    }
  }

  /** Business days before this one are over. */
  public static LocalDate firstDayToKeep(Office office, Instant now) {
    return office.dayOf(now.minus(AFTER_MIDNIGHT));
  }
}
