package jp.junban.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EmergencyRepository {

  @PersistenceContext private EntityManager em;

  @Nullable EmergencyInForce inForce(String officeId) {
    return em.find(EmergencyInForce.class, officeId);
  }

  @Nullable OfficeEmergencyTexts texts(String officeId) {
    return em.find(OfficeEmergencyTexts.class, officeId);
  }

  void add(Object entity) {
    em.persist(entity);
  }

  void remove(EmergencyInForce emergency) {
    em.remove(emergency);
  }
}
