package jp.junban.server.reservations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.junban.server.entrance.Operation;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;
import jp.junban.server.reservations.files.FileContent;
import jp.junban.server.reservations.files.FileLine;
import jp.junban.server.reservations.files.ReservationFile;
import jp.junban.server.reservations.privacy.PersonSeal;
import org.jspecify.annotations.Nullable;

/**
 * Takes over a booking system's file: first as a plan that changes nothing, then for good.
 *
 * <p>A reservation is known by its office and its number. The same file again changes nothing; a
 * newer one changes what differs. Who is missing from a newer file of the same day is cancelled
 * only when that is asked for, and never once the visitor has arrived.
 */
@ApplicationScoped
public class ReservationImport {

  @Inject private ReservationRepository reservations;
  @Inject private ReservationBook book;
  @Inject private OfficeDirectory offices;
  @Inject private PersonSeal seal;
  @Inject private Transactions transactions;
  @Inject private Event<ReservationsChanged> changed;
  @Inject private Event<Operation> operations;
  @Inject private Clock clock;

  /**
   * How to go on.
   *
   * @param skipFaults take the good lines only; otherwise one faulty line refuses the whole file
   * @param cancelMissing cancel what the file does not have any more
   * @param plan the plan that was looked at; null to take whatever the plan is now
   */
  record Wish(boolean skipFaults, boolean cancelMissing, @Nullable String plan) {}

  /**
   * Reads a file of the office's.
   *
   * @throws Problem 413, 415 or 422 when it cannot be taken as a whole
   * @throws IOException when the sender goes away
   */
  FileContent read(String officeId, InputStream in, @Nullable Long announced) throws IOException {
    OfficeSetup setup = offices.office(officeId);
    return ReservationFile.read(
        in, announced, book.format(officeId).forFile(setup, setup.office().dayOf(clock.instant())));
  }

  ImportPlan plan(String officeId, FileContent file) {
    return transactions.write(() -> planned(officeId, file, known(officeId, file)));
  }

  /**
   * Does it, in one transaction.
   *
   * @throws Problem 409 when the plan is not the one that was looked at, 422 when lines have faults
   *     and none may be skipped
   */
  ImportPlan.Done run(String officeId, FileContent file, Wish wish, Caller caller) {
    return transactions.write(
        () -> {
          Map<String, Reservation> known = known(officeId, file);
          ImportPlan plan = planned(officeId, file, known);
          if (wish.plan() != null && !wish.plan().equals(plan.plan())) {
            throw ReservationProblems.importChanged();
          }
          if (!plan.faults().isEmpty() && !wish.skipFaults()) {
            throw ReservationProblems.importHasFaults(plan.faults());
          }
          ImportPlan.Done done = carryOut(officeId, file, plan, known, wish.cancelMissing());
          operations.fire(
              new Operation(
                  caller.actor(), "reservations-imported", "office:" + officeId, done.toString()));
          changed.fire(new ReservationsChanged(officeId));
          return done;
        });
  }

  private Map<String, Reservation> known(String officeId, FileContent file) {
    List<String> numbers = file.lines().stream().map(FileLine::number).toList();
    Map<String, Reservation> known = new HashMap<>();
    reservations.byNumbers(officeId, numbers).forEach(r -> known.put(r.number(), r));
    return known;
  }

  private ImportPlan planned(String officeId, FileContent file, Map<String, Reservation> known) {
    Office office = offices.office(officeId).office();
    List<ImportPlan.Line> lines = new ArrayList<>();
    for (FileLine line : file.lines()) {
      @Nullable Reservation present = known.get(line.number());
      List<String> changes = present == null ? List.of() : changes(present, line);
      lines.add(
          new ImportPlan.Line(
              line.line(),
              line.number(),
              office.local(line.slotAt()),
              line.serviceId(),
              effect(present, changes),
              changes));
    }
    List<ImportPlan.Missing> missing = missing(office, file);
    return new ImportPlan(
        ImportPlan.digest(file.digest(), lines, file.faults(), missing),
        file.encoding(),
        lines,
        file.faults(),
        missing,
        file.unknownProcedures());
  }

  private static ImportPlan.Effect effect(@Nullable Reservation present, List<String> changes) {
    if (present == null) {
      return ImportPlan.Effect.ADDED;
    }
    if (present.status() == ReservationStatus.CANCELLED) {
      return ImportPlan.Effect.RESTORED;
    }
    return changes.isEmpty() ? ImportPlan.Effect.SAME : ImportPlan.Effect.CHANGED;
  }

  private List<String> changes(Reservation present, FileLine line) {
    List<String> changes = new ArrayList<>();
    if (!present.slotAt().equals(line.slotAt())) {
      changes.add("slot");
    }
    if (!present.serviceId().equals(line.serviceId())) {
      changes.add("procedure");
    }
    ReservationBook.Opened opened = book.open(present);
    boolean same =
        opened.person() == null
            ? opened.state() == ReservationView.PersonState.NONE && line.person().isEmpty()
            : opened.person().equals(line.person());
    if (!same) {
      changes.add("person");
    }
    return changes;
  }

  /** A number in a faulty line is in the file all the same, and not missing. */
  private List<ImportPlan.Missing> missing(Office office, FileContent file) {
    Set<String> named = new HashSet<>(file.faultyNumbers());
    file.lines().forEach(line -> named.add(line.number()));
    return file.lines().stream()
        .map(FileLine::day)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .flatMap(day -> reservations.ofDay(office.id(), day).stream())
        .filter(r -> r.status() == ReservationStatus.BOOKED && !named.contains(r.number()))
        .map(
            r ->
                new ImportPlan.Missing(r.id(), r.number(), office.local(r.slotAt()), r.serviceId()))
        .toList();
  }

  private ImportPlan.Done carryOut(
      String officeId,
      FileContent file,
      ImportPlan plan,
      Map<String, Reservation> known,
      boolean cancelMissing) {
    Instant now = clock.instant();
    for (int i = 0; i < file.lines().size(); i++) {
      if (plan.lines().get(i).effect() != ImportPlan.Effect.SAME) {
        take(officeId, file.lines().get(i), known, now);
      }
    }
    if (cancelMissing) {
      plan.missing().forEach(each -> book.ofOffice(officeId, each.id()).cancel(now));
    }
    return new ImportPlan.Done(
        plan.count(ImportPlan.Effect.ADDED),
        plan.count(ImportPlan.Effect.CHANGED),
        plan.count(ImportPlan.Effect.RESTORED),
        plan.count(ImportPlan.Effect.SAME),
        cancelMissing ? plan.missing().size() : 0,
        (int) plan.faults().stream().map(f -> f.line()).distinct().count());
  }

  private void take(String officeId, FileLine line, Map<String, Reservation> known, Instant now) {
    Reservation present = known.get(line.number());
    Reservation reservation =
        present == null ? new Reservation(Ids.next(clock), officeId, line.number()) : present;
    String sealed = seal.seal(line.person(), reservation.sealedFor(line.day()));
    reservation.take(line, sealed, now);
    if (present == null) {
      reservations.add(reservation);
    }
  }
}
