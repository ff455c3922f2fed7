package jp.junban.server.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ContentRepository {

  @PersistenceContext private EntityManager em;

  /** An office's things in the order of its playlist. */
  List<ContentItem> of(String officeId) {
    return em.createQuery(
            "SELECT c FROM ContentItem c WHERE c.officeId = :office"
                + " ORDER BY c.place, c.uploadedAt, c.id",
            ContentItem.class)
        .setParameter("office", officeId)
        .getResultList();
  }

  @Nullable ContentItem find(String id) {
    return em.find(ContentItem.class, id);
  }

  void add(ContentItem item) {
    em.persist(item);
  }

  void remove(ContentItem item) {
    em.remove(item);
  }
}
