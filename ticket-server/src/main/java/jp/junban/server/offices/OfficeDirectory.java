package jp.junban.server.offices;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/** Every office with its services, counters and hours, in memory; what was edited is read anew. */
@ApplicationScoped
public class OfficeDirectory {

  private static final int FIRST = 1;

  @Inject private OfficeRepository repository;
  @Inject private Transactions transactions;

  /** How many edits there have been, and which was the last of each office. */
  private final AtomicLong edits = new AtomicLong();

  private final Map<String, Long> lastEdits = new ConcurrentHashMap<>();
  private volatile Known latest = new Known(-1, Map.of());

  /** What was read after so many edits. */
  private record Known(long edits, Map<String, OfficeSetup> offices) {}

  /** All offices, those out of use too, in the order they are shown. */
  public Collection<OfficeSetup> all() {
    return current().values();
  }

  /** The offices in use. */
  public List<OfficeSetup> active() {
    return all().stream().filter(setup -> setup.office().active()).toList();
  }

  /** The office of this id, if there is one. */
  public Optional<OfficeSetup> find(String officeId) {
    return Optional.ofNullable(current().get(officeId));
  }

  /**
   * The office of this id.
   *
   * @throws Problem 404 when there is none
   */
  public OfficeSetup office(String officeId) {
    return find(officeId)
        .orElseThrow(
            () ->
                Problem.unknown("office", "そのカードセンターはありません。", "There is no such office.")
                    .with("office", officeId));
  }

  /**
   * The office that gives this service.
   *
   * @throws Problem 404 when no office knows the service
   */
  public OfficeSetup officeOfService(String serviceId) {
    return all().stream()
        .filter(setup -> setup.service(serviceId).isPresent())
        .findFirst()
        .orElseThrow(
            () -> Problem.unknown("service", "その手続きはありません。", "There is no such procedure."));
  }

  /**
   * The office that has this counter.
   *
   * @throws Problem 404 when no office knows the counter
   */
  public OfficeSetup officeOfCounter(String counterId) {
    return all().stream()
        .filter(setup -> setup.counter(counterId).isPresent())
        .findFirst()
        .orElseThrow(() -> Problem.unknown("counter", "その窓口はありません。", "There is no such counter."));
  }

  /** Before all others who hear of it, because they look here. */
  synchronized void reread(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(FIRST) OfficeChanged changed) {
    // in this order: who sees the new count must see of which office it is
    lastEdits.put(changed.officeId(), edits.get() + 1);
    edits.incrementAndGet();
  }

  private Map<String, OfficeSetup> current() {
    Known known = latest;
    long now = edits.get();
    if (known.edits() == now) {
      return known.offices();
    }
    // an edit beside the reading counts as later than it, so what it changed is read again
    Map<String, OfficeSetup> read =
        transactions.write(() -> repository.readAll(id -> unchanged(known, id)));
    latest = new Known(now, read);
    return read;
  }

  private @Nullable OfficeSetup unchanged(Known known, String officeId) {
    return lastEdits.getOrDefault(officeId, 0L) <= known.edits()
        ? known.offices().get(officeId)
        : null;
  }
}
