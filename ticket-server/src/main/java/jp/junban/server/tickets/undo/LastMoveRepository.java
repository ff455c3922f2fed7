package jp.junban.server.tickets.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LastMoveRepository {

  @PersistenceContext private EntityManager em;

  @Nullable LastMove find(String ticketId) {
    return em.find(LastMove.class, ticketId);
  }

  List<LastMove> since(String officeId, Instant earliest) {
    return em.createQuery(
            "SELECT m FROM LastMove m WHERE m.officeId = :office AND m.madeAt >= :earliest",
            LastMove.class)
        .setParameter("office", officeId)
        .setParameter("earliest", earliest)
        .getResultList();
  }

  void add(LastMove move) {
    em.persist(move);
  }

  void remove(LastMove move) {
    em.remove(move);
  }
}
