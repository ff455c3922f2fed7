package jp.junban.server.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class VoiceRepository {

  @PersistenceContext private EntityManager em;

  @Nullable OfficeVoice voice(String officeId) {
    return em.find(OfficeVoice.class, officeId);
  }

  /** The recordings of an office. */
  List<Recording> recordings(String officeId) {
    return em.createQuery(
            "SELECT r FROM Recording r WHERE r.officeId = :office ORDER BY r.language, r.clip",
            Recording.class)
        .setParameter("office", officeId)
        .getResultList();
  }

  Optional<Recording> recording(String officeId, StandardClips.Clip clip) {
    return em.createQuery(
            "SELECT r FROM Recording r WHERE r.officeId = :office AND r.language = :language"
                + " AND r.clip = :clip",
            Recording.class)
        .setParameter("office", officeId)
        .setParameter("language", clip.language())
        .setParameter("clip", clip.name())
        .getResultStream()
        .findFirst();
  }

  /** The sound of a recording in Base64. */
  String content(Recording recording) {
    return em.createQuery(
            "SELECT p FROM RecordingPart p WHERE p.recordingId = :recording ORDER BY p.part",
            RecordingPart.class)
        .setParameter("recording", recording.id())
        .getResultStream()
        .map(RecordingPart::content)
        .collect(Collectors.joining());
  }

  /** Takes a recording away with its sound, at once. */
  void remove(Recording recording) {
    em.createQuery("DELETE FROM RecordingPart p WHERE p.recordingId = :recording")
        .setParameter("recording", recording.id())
        .executeUpdate();
    em.remove(recording);
    em.flush();
  }

  void add(Object entity) {
    em.persist(entity);
  }

  /** Writes what was added, in the order it was added. */
  void flush() {
    em.flush();
  }
}
