package jp.junban.server.kiosks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StaffModeRepository {

  @PersistenceContext private EntityManager em;

  @Nullable KioskPin pin(String officeId) {
    return em.find(KioskPin.class, officeId);
  }

  @Nullable StaffPass pass(String digest) {
    return em.find(StaffPass.class, digest);
  }

  void add(Object entity) {
    em.persist(entity);
  }

  void remove(Object entity) {
    em.remove(entity);
  }

  /** After a new PIN nobody is let go on with the old one. */
  void endPasses(String officeId) {
    em.createQuery("DELETE FROM StaffPass p WHERE p.officeId = :office")
        .setParameter("office", officeId)
        .executeUpdate();
  }

  void forgetExpired(Instant now) {
    em.createQuery("DELETE FROM StaffPass p WHERE p.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
