package jp.junban.server.tickets.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the procedures of visits and what was done. Belongs into a transaction of the caller's. */
@ApplicationScoped
public class VisitRecords {

  @Inject private VisitRepository visits;

  /**
   * The procedures of a ticket's visit.
   *
   * @param present which it is at, as kept with the ticket
   */
  public VisitSteps steps(String ticketId, int present) {
    return present == 0 ? VisitSteps.ONE : new VisitSteps(visits.steps(ticketId), present);
  }

  /** The procedures of the visits of these tickets; those with one procedure are left out. */
  public Map<String, List<String>> steps(Collection<String> ticketIds) {
    Map<String, List<String>> all = new HashMap<>();
    if (!ticketIds.isEmpty()) {
      for (Object[] row : visits.steps(ticketIds)) {
        all.computeIfAbsent((String) row[0], id -> new ArrayList<>()).add((String) row[1]);
      }
    }
    return all;
  }

  /** Keeps the procedures in place of those before. */
  public void keep(String ticketId, VisitSteps before, VisitSteps after) {
    if (before.serviceIds().equals(after.serviceIds())) {
      return;
    }
    if (!before.serviceIds().isEmpty()) {
      visits.removeSteps(ticketId);
    }
    int position = 0;
    for (String service : after.serviceIds()) {
      visits.add(new TicketStep(ticketId, ++position, service));
    }
  }

  /** Keeps what was done, by the move with which it was said. */
  public void keep(
      String ticketId, int move, String officeId, LocalDate day, List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      visits.add(new VisitOutcome(ticketId, move, officeId, day, outcome));
    }
  }

  /** The move was taken back, and with it what was said to be done. */
  public void forgetOutcomes(String ticketId, int move) {
    visits.removeOutcomes(ticketId, move);
  }

  /**
   * What was done of one procedure on a day.
   *
   * @param times how often it was done
   * @param quantity how many in all
   */
  public record Done(long times, long quantity) {}

  /** What was done on a business day, by service id. */
  public Map<String, Done> done(String officeId, LocalDate day) {
    Map<String, Done> done = new HashMap<>();
    for (Object[] row : visits.outcomes(officeId, day)) {
      long quantity = ((Number) row[2]).longValue();
      done.put((String) row[0], new Done(((Number) row[1]).longValue(), quantity));
    }
    return done;
  }
}
