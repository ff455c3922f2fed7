package jp.junban.server.terminals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TerminalRepository {

  @PersistenceContext private EntityManager em;

  /** The terminals of an office in the order they were entered. */
  List<Terminal> of(String officeId) {
    return em.createQuery(
            "SELECT t FROM Terminal t WHERE t.officeId = :office ORDER BY t.id", Terminal.class)
        .setParameter("office", officeId)
        .getResultList();
  }

  /** The latest reports of an office's terminals, by terminal. */
  Map<String, TerminalReport> reports(String officeId) {
    return em.createQuery(
            "SELECT r FROM TerminalReport r WHERE r.terminalId IN"
                + " (SELECT t.id FROM Terminal t WHERE t.officeId = :office)",
            TerminalReport.class)
        .setParameter("office", officeId)
        .getResultStream()
        .collect(Collectors.toMap(TerminalReport::terminalId, Function.identity()));
  }

  @Nullable Terminal find(String id) {
    return em.find(Terminal.class, id);
  }

  Optional<Terminal> byCode(String digest) {
    return one("SELECT t FROM Terminal t WHERE t.codeDigest = :digest", digest);
  }

  Optional<Terminal> byUsedCode(String digest) {
    return one("SELECT t FROM Terminal t WHERE t.usedCodeDigest = :digest", digest);
  }

  Optional<Terminal> byToken(String digest) {
    return one("SELECT t FROM Terminal t WHERE t.tokenDigest = :digest", digest);
  }

  private Optional<Terminal> one(String query, String digest) {
    return em.createQuery(query, Terminal.class)
        .setParameter("digest", digest)
        .getResultStream()
        .findFirst();
  }

  @Nullable TerminalReport report(String terminalId) {
    return em.find(TerminalReport.class, terminalId);
  }

  void add(Object entity) {
    em.persist(entity);
  }
}
