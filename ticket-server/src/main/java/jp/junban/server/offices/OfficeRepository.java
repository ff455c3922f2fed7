package jp.junban.server.offices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.junban.server.offices.hours.HoursBook;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.offices.rules.StoredRules;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OfficeRepository {

  /** "2" before "10", and both before "窓". */
  private static final Comparator<String> BY_LABEL =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  @Inject private HoursBook hours;
  @PersistenceContext private EntityManager em;

  /**
   * Every office with all that belongs to it, in the order they are shown.
   *
   * @param known what is known of an office already and need not be read; null when nothing is
   */
  Map<String, OfficeSetup> readAll(Function<String, @Nullable OfficeSetup> known) {
    List<Office> offices =
        em.createQuery("SELECT o FROM Office o ORDER BY o.displayOrder, o.id", Office.class)
            .getResultList();
    Map<String, OfficeSetup> setups = new LinkedHashMap<>();
    for (Office office : offices) {
      OfficeSetup setup = known.apply(office.id());
      setups.put(office.id(), setup == null ? read(office) : setup);
    }
    return setups;
  }

  private OfficeSetup read(Office office) {
    List<Service> services =
        of(office, "SELECT s FROM Service s WHERE s.officeId = :office", Service.class).stream()
            .sorted(Comparator.comparingInt(Service::displayOrder).thenComparing(Service::id))
            .toList();
    List<Counter> counters =
        of(office, "SELECT c FROM Counter c WHERE c.officeId = :office", Counter.class).stream()
            .sorted(Comparator.comparing(Counter::label, BY_LABEL))
            .toList();
    return new OfficeSetup(
        office,
        services,
        counters,
        hours.calendar(office.zone(), hours.read(office.id())),
        rules(office));
  }

  private CallingRules rules(Office office) {
    StoredRules stored = find(StoredRules.class, office.id());
    return stored == null ? CallingRules.STANDARD : stored.rules();
  }

  private <T> List<T> of(Office office, String query, Class<T> type) {
    return em.createQuery(query, type).setParameter("office", office.id()).getResultList();
  }

  <T> @Nullable T find(Class<T> type, String id) {
    return em.find(type, id);
  }

  /** The office, held until the transaction ends, so that its parts are written one at a time. */
  Office lock(String officeId) {
    return em.find(Office.class, officeId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whether another counter of the office bears this label. */
  boolean hasCounter(String officeId, String label, String exceptId) {
    return em.createQuery(
                "SELECT COUNT(c) FROM Counter c WHERE c.officeId = :office AND c.label = :label"
                    + " AND c.id <> :except",
                Long.class)
            .setParameter("office", officeId)
            .setParameter("label", label)
            .setParameter("except", exceptId)
            .getSingleResult()
        > 0;
  }

  void add(Object entity) {
    em.persist(entity);
  }
}
