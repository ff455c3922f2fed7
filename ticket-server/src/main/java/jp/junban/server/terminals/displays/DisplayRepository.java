package jp.junban.server.terminals.displays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DisplayRepository {

  @PersistenceContext private EntityManager em;

  @Nullable StoredDisplay find(String terminalId) {
    return em.find(StoredDisplay.class, terminalId);
  }

  List<StoredDisplay> of(Collection<String> terminalIds) {
    return terminalIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "SELECT d FROM StoredDisplay d WHERE d.terminalId IN :ids", StoredDisplay.class)
            .setParameter("ids", terminalIds)
            .getResultList();
  }

  void add(StoredDisplay display) {
    em.persist(display);
  }
}
