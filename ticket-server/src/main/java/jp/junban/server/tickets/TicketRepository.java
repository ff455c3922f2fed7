package jp.junban.server.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TicketRepository {

  @PersistenceContext private EntityManager em;
  @Inject private OpenTicketRepository floors;

  void add(Object entity) {
    em.persist(entity);
  }

  /** Writes what was changed, so that a ticket's count of moves is up to date. */
  void flush() {
    em.flush();
  }

  @Nullable Ticket find(String id) {
    return em.find(Ticket.class, id);
  }

  Optional<Ticket> byKey(String idempotencyKey) {
    return one("SELECT t FROM Ticket t WHERE t.idempotencyKey = :value", idempotencyKey);
  }

  Optional<Ticket> byToken(String token) {
    return one("SELECT t FROM Ticket t WHERE t.token = :value", token);
  }

  private Optional<Ticket> one(String query, String value) {
    return em.createQuery(query, Ticket.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }

  /** The tickets of a business day that have not ended, in no order. */
  List<OpenTicket> open(String officeId, LocalDate day) {
    em.flush();
    return floors.open(officeId, day);
  }

  /** Those whose visitors are awaited or came, by their latest call, newest first. */
  List<OpenTicket> calledSince(String officeId, Instant since, int atMost) {
    em.flush();
    return floors.calledSince(officeId, since, atMost);
  }

  List<Ticket> ofDay(String officeId, LocalDate day) {
    return em.createQuery(
            "SELECT t FROM Ticket t WHERE t.officeId = :office AND t.businessDay = :day"
                + " ORDER BY t.issuedAt, t.number, t.id",
            Ticket.class)
        .setParameter("office", officeId)
        .setParameter("day", day)
        .getResultList();
  }

  /** When the latest ticket of a series was issued. */
  Optional<Instant> lastIssued(String officeId, LocalDate day, String prefix) {
    return em.createQuery(
            "SELECT t FROM Ticket t WHERE t.officeId = :office AND t.businessDay = :day"
                + " AND t.prefix = :prefix ORDER BY t.number DESC",
            Ticket.class)
        .setParameter("office", officeId)
        .setParameter("day", day)
        .setParameter("prefix", prefix)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Ticket::issuedAt);
  }

  /** As {@link #open}, to be changed. */
  List<Ticket> openOn(String officeId, LocalDate day) {
    return em.createQuery(
            "SELECT t FROM Ticket t WHERE t.officeId = :office AND t.businessDay = :day"
                + " AND t.status IN :open",
            Ticket.class)
        .setParameter("office", officeId)
        .setParameter("open", OpenTicketRepository.OPEN)
        .setParameter("day", day)
        .getResultList();
  }

  /** Earlier days that may still have open tickets. */
  List<OfficeDay> unclosedBefore(String officeId, LocalDate day) {
    return em.createQuery(
            "SELECT d FROM OfficeDay d WHERE d.officeId = :office AND d.businessDay < :day"
                + " AND d.closedAt IS NULL",
            OfficeDay.class)
        .setParameter("office", officeId)
        .setParameter("day", day)
        .getResultList();
  }

  List<TicketEvent> eventsOfDay(String officeId, LocalDate day) {
    return em.createQuery(
            "SELECT e FROM TicketEvent e WHERE e.officeId = :office AND e.businessDay = :day"
                + " ORDER BY e.ticketId, e.move",
            TicketEvent.class)
        .setParameter("office", officeId)
        .setParameter("day", day)
        .getResultList();
  }

  List<TicketEvent> eventsSince(String officeId, LocalDate day, Instant since) {
    return em.createQuery(
            "SELECT e FROM TicketEvent e WHERE e.officeId = :office AND e.businessDay = :day"
                + " AND e.at >= :since ORDER BY e.at, e.ticketId, e.move",
            TicketEvent.class)
        .setParameter("office", officeId)
        .setParameter("day", day)
        .setParameter("since", since)
        .getResultList();
  }

  List<LocalDate> daysBefore(String officeId, LocalDate day, int atMost) {
    return em.createQuery(
            "SELECT d.businessDay FROM OfficeDay d WHERE d.officeId = :office"
                + " AND d.businessDay < :day ORDER BY d.businessDay DESC",
            LocalDate.class)
        .setParameter("office", officeId)
        .setParameter("day", day)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** The service the ticket was drawn for, whatever it was passed on to since. */
  String firstServiceOf(Ticket ticket) {
    return em.createQuery(
            "SELECT e.serviceId FROM TicketEvent e WHERE e.ticketId = :ticket AND e.move = 1",
            String.class)
        .setParameter("ticket", ticket.id())
        .getSingleResult();
  }

  /** How many of a business day's tickets wait, by service. */
  Map<String, Integer> waitingByService(String officeId, LocalDate day) {
    Map<String, Integer> waiting = new HashMap<>();
    em.createQuery(
            "SELECT t.serviceId, COUNT(t) FROM Ticket t WHERE t.officeId = :office"
                + " AND t.businessDay = :day AND t.status = :waiting GROUP BY t.serviceId",
            Object[].class)
        .setParameter("office", officeId)
        .setParameter("day", day)
        .setParameter("waiting", TicketStatus.WAITING)
        .getResultList()
        .forEach(row -> waiting.put((String) row[0], ((Long) row[1]).intValue()));
    return waiting;
  }
}
