package jp.junban.server.offices.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class HoursRepository {

  /** Written anew as a whole with each edit. */
  private static final List<String> LISTS =
      List.of("WeeklyHours", "SpecialDay", "MonthlyClosure", "YearlyClosure");

  @PersistenceContext private EntityManager em;

  List<WeeklyHours> week(String officeId) {
    return of(
        officeId, "SELECT h FROM WeeklyHours h WHERE h.officeId = :office", WeeklyHours.class);
  }

  List<SpecialDay> specialDays(String officeId) {
    return of(
        officeId,
        "SELECT d FROM SpecialDay d WHERE d.officeId = :office ORDER BY d.date, d.id",
        SpecialDay.class);
  }

  List<MonthlyClosure> monthlyClosures(String officeId) {
    return of(
        officeId,
        "SELECT c FROM MonthlyClosure c WHERE c.officeId = :office ORDER BY c.id",
        MonthlyClosure.class);
  }

  List<YearlyClosure> yearlyClosures(String officeId) {
    return of(
        officeId,
        "SELECT c FROM YearlyClosure c WHERE c.officeId = :office ORDER BY c.id",
        YearlyClosure.class);
  }

  private <T> List<T> of(String officeId, String query, Class<T> type) {
    return em.createQuery(query, type).setParameter("office", officeId).getResultList();
  }

  @Nullable OfficeRules rules(String officeId) {
    return em.find(OfficeRules.class, officeId);
  }

  /** How often the office's rules were edited. */
  int revision(String officeId) {
    Object revision =
        em.createNativeQuery("SELECT hours_revision FROM offices WHERE id = ?1")
            .setParameter(1, officeId)
            .getSingleResult();
    return ((Number) revision).intValue();
  }

  /** Counts an edit; false, and nothing counted, when this revision is not the latest. */
  boolean countEdit(String officeId, int revision) {
    return em.createNativeQuery(
                "UPDATE offices SET hours_revision = hours_revision + 1"
                    + " WHERE id = ?1 AND hours_revision = ?2")
            .setParameter(1, officeId)
            .setParameter(2, revision)
            .executeUpdate()
        == 1;
  }

  void add(Object entity) {
    em.persist(entity);
  }

  void clearLists(String officeId) {
    for (String entity : LISTS) {
      em.createQuery("DELETE FROM " + entity + " h WHERE h.officeId = :office")
          .setParameter("office", officeId)
          .executeUpdate();
    }
  }
}
