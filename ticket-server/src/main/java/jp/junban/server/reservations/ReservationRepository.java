package jp.junban.server.reservations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReservationRepository {

  /** Databases take only so many parameters at once. */
  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager em;

  void add(Object entity) {
    em.persist(entity);
  }

  @Nullable Reservation find(String id) {
    return em.find(Reservation.class, id);
  }

  @Nullable ReservationFormat format(String officeId) {
    return em.find(ReservationFormat.class, officeId);
  }

  Optional<Reservation> byNumber(String officeId, String number) {
    return byNumbers(officeId, List.of(number)).stream().findFirst();
  }

  List<Reservation> byNumbers(String officeId, Collection<String> numbers) {
    List<Reservation> found = new ArrayList<>();
    List<String> all = List.copyOf(numbers);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      found.addAll(
          em.createQuery(
                  "SELECT r FROM Reservation r WHERE r.officeId = :office AND r.number IN :numbers",
                  Reservation.class)
              .setParameter("office", officeId)
              .setParameter("numbers", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
              .getResultList());
    }
    return found;
  }

  /** The reservations of a day, cancelled ones too, by slot and number. */
  List<Reservation> ofDay(String officeId, LocalDate day) {
    return em.createQuery(
            "SELECT r FROM Reservation r WHERE r.officeId = :office AND r.slotDay = :day"
                + " ORDER BY r.slotAt, r.number",
            Reservation.class)
        .setParameter("office", officeId)
        .setParameter("day", day)
        .getResultList();
  }

  /** Those that are not cancelled, from and including one instant to before another. */
  List<Reservation> between(String officeId, Instant from, Instant to) {
    return em.createQuery(
            "SELECT r FROM Reservation r WHERE r.officeId = :office AND r.slotAt >= :from"
                + " AND r.slotAt < :to AND (r.cancelledAt IS NULL OR r.ticketId IS NOT NULL)"
                + " ORDER BY r.slotAt, r.number",
            Reservation.class)
        .setParameter("office", officeId)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** Takes away what is personal of all days up to and including this one. */
  int erasePersonal(String officeId, LocalDate lastDay, Instant now) {
    return em.createQuery(
            "UPDATE Reservation r SET r.personal = NULL, r.erasedAt = :now,"
                + " r.revision = r.revision + 1"
                + " WHERE r.officeId = :office AND r.slotDay <= :day AND r.personal IS NOT NULL")
        .setParameter("office", officeId)
        .setParameter("day", lastDay)
        .setParameter("now", now)
        .executeUpdate();
  }
}
