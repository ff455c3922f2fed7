package jp.junban.server.calling.counters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CounterStaffingRepository {

  @PersistenceContext private EntityManager em;

  @Nullable CounterStaffing find(String counterId) {
    return em.find(CounterStaffing.class, counterId);
  }

  List<CounterStaffing> of(List<String> counterIds) {
    if (counterIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT s FROM CounterStaffing s WHERE s.counterId IN :counters", CounterStaffing.class)
        .setParameter("counters", counterIds)
        .getResultList();
  }

  void add(CounterStaffing staffing) {
    em.persist(staffing);
  }

  void remove(CounterStaffing staffing) {
    em.remove(staffing);
  }
}
