package jp.junban.server.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StaffRepository {

  @PersistenceContext private EntityManager em;

  List<StaffMember> all() {
    return em.createQuery("SELECT m FROM StaffMember m ORDER BY m.login", StaffMember.class)
        .getResultList();
  }

  @Nullable StaffMember find(String id) {
    return em.find(StaffMember.class, id);
  }

  Optional<StaffMember> byLogin(String login) {
    return em.createQuery("SELECT m FROM StaffMember m WHERE m.login = :login", StaffMember.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  @Nullable StaffSession session(String digest) {
    return em.find(StaffSession.class, digest);
  }

  void endSession(String digest) {
    em.createQuery("DELETE FROM StaffSession s WHERE s.digest = :digest")
        .setParameter("digest", digest)
        .executeUpdate();
  }

  /** Ends every session of a staff member but one. */
  void endSessions(String staffId, String exceptDigest) {
    em.createQuery("DELETE FROM StaffSession s WHERE s.staffId = :staff AND s.digest <> :except")
        .setParameter("staff", staffId)
        .setParameter("except", exceptDigest)
        .executeUpdate();
  }

  void forgetExpired(Instant now) {
    em.createQuery("DELETE FROM StaffSession s WHERE s.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  void add(Object entity) {
    em.persist(entity);
  }
}
