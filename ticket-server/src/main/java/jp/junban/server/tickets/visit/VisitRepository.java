package jp.junban.server.tickets.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class VisitRepository {

  @PersistenceContext private EntityManager em;

  List<String> steps(String ticketId) {
    return em.createQuery(
            "SELECT s.serviceId FROM TicketStep s WHERE s.ticketId = :ticket ORDER BY s.position",
            String.class)
        .setParameter("ticket", ticketId)
        .getResultList();
  }

  /** Ticket id and service id of every step of these tickets, in order. */
  List<Object[]> steps(Collection<String> ticketIds) {
    return em.createQuery(
            "SELECT s.ticketId, s.serviceId FROM TicketStep s WHERE s.ticketId IN :tickets"
                + " ORDER BY s.ticketId, s.position",
            Object[].class)
        .setParameter("tickets", ticketIds)
        .getResultList();
  }

  void removeSteps(String ticketId) {
    em.createQuery("DELETE FROM TicketStep s WHERE s.ticketId = :ticket")
        .setParameter("ticket", ticketId)
        .executeUpdate();
  }

  void add(Object entity) {
    em.persist(entity);
  }

  void removeOutcomes(String ticketId, int move) {
    em.createQuery("DELETE FROM VisitOutcome o WHERE o.ticketId = :ticket AND o.move = :move")
        .setParameter("ticket", ticketId)
        .setParameter("move", move)
        .executeUpdate();
  }

  /** Service id, how often, how many; of a business day. */
  List<Object[]> outcomes(String officeId, LocalDate day) {
    return em.createQuery(
            "SELECT o.serviceId, COUNT(o), SUM(o.quantity) FROM VisitOutcome o"
                + " WHERE o.officeId = :office AND o.businessDay = :day GROUP BY o.serviceId",
            Object[].class)
        .setParameter("office", officeId)
        .setParameter("day", day)
        .getResultList();
  }
}
