package jp.junban.server.calling.counters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WordRepository {

  @PersistenceContext private EntityManager em;

  void add(Object entity) {
    em.persist(entity);
  }

  @Nullable HelpCall help(String id) {
    return em.find(HelpCall.class, id);
  }

  /** To whose counter nobody came yet, the longest waiting first. */
  List<HelpCall> openHelp(String officeId) {
    return em.createQuery(
            "SELECT h FROM HelpCall h WHERE h.officeId = :office AND h.endedAt IS NULL"
                + " ORDER BY h.calledAt, h.id",
            HelpCall.class)
        .setParameter("office", officeId)
        .getResultList();
  }

  Optional<HelpCall> openHelpAt(String counterId) {
    return em.createQuery(
            "SELECT h FROM HelpCall h WHERE h.counterId = :counter AND h.endedAt IS NULL",
            HelpCall.class)
        .setParameter("counter", counterId)
        .getResultStream()
        .findFirst();
  }

  @Nullable DeskMessage message(String id) {
    return em.find(DeskMessage.class, id);
  }

  /** The day's messages that were not removed, the latest first. */
  List<DeskMessage> messages(String officeId, LocalDate day) {
    return em.createQuery(
            "SELECT m FROM DeskMessage m WHERE m.officeId = :office AND m.businessDay = :day"
                + " AND m.removedAt IS NULL ORDER BY m.postedAt DESC, m.id DESC",
            DeskMessage.class)
        .setParameter("office", officeId)
        .setParameter("day", day)
        .getResultList();
  }
}
