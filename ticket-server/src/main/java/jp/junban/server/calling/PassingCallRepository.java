package jp.junban.server.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class PassingCallRepository {

  @PersistenceContext private EntityManager em;

  void add(PassingCall call) {
    em.persist(call);
  }

  /** The calls of a business day past others, the earliest first. */
  List<PassingCall> ofDay(String officeId, LocalDate day) {
    return em.createQuery(
            "SELECT p FROM PassingCall p WHERE p.officeId = :office AND p.businessDay = :day"
                + " ORDER BY p.calledAt",
            PassingCall.class)
        .setParameter("office", officeId)
        .setParameter("day", day)
        .getResultList();
  }

  /** Takes back that this call went past others: it was undone. */
  void forget(String ticketId, Instant calledAt) {
    em.createQuery(
            "DELETE FROM PassingCall p WHERE p.ticketId = :ticket AND p.calledAt = :calledAt")
        .setParameter("ticket", ticketId)
        .setParameter("calledAt", calledAt)
        .executeUpdate();
  }
}
