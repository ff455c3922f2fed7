package jp.junban.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CommandAnswerRepository {

  @PersistenceContext private EntityManager em;

  @Nullable CommandAnswer find(String key) {
    return em.find(CommandAnswer.class, key);
  }

  void add(CommandAnswer answer) {
    em.persist(answer);
  }

  int removeBefore(Instant instant) {
    return em.createQuery("DELETE FROM CommandAnswer a WHERE a.answeredAt < :instant")
        .setParameter("instant", instant)
        .executeUpdate();
  }
}
