package jp.junban.server.reservations;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.junban.server.platform.Digest;
import jp.junban.server.reservations.files.Fault;

/**
 * What importing a file would do. Says nothing personal.
 *
 * @param plan digest of all it would do; an import that names it does exactly this
 * @param encoding as found: {@code UTF-8} or {@code windows-31j}
 * @param lines what becomes of each line that can be taken
 * @param faults why the others cannot
 * @param missing booked reservations of the file's days that the file does not name any more
 * @param unknownProcedures texts for which the office has no procedure yet
 */
record ImportPlan(
    String plan,
    String encoding,
    List<Line> lines,
    List<Fault> faults,
    List<Missing> missing,
    Set<String> unknownProcedures) {

  /** What becomes of a line. */
  enum Effect {
    ADDED,
    CHANGED,
    RESTORED,
    SAME
  }

  /**
   * @param changes of a changed reservation: {@code slot}, {@code procedure}, {@code person}
   */
  record Line(
      int line,
      String reservationNumber,
      OffsetDateTime slotAt,
      String serviceId,
      Effect effect,
      List<String> changes) {}

  /** A reservation that the newer file does not have. */
  record Missing(String id, String reservationNumber, OffsetDateTime slotAt, String serviceId) {}

  /** What was done. */
  record Done(int added, int changed, int restored, int same, int cancelled, int skipped) {}

  static String digest(String file, List<Line> lines, List<Fault> faults, List<Missing> missing) {
    List<String> parts = new ArrayList<>(List.of(file));
    lines.forEach(line -> parts.add(line.toString()));
    faults.forEach(fault -> parts.add(fault.line() + fault.column()));
    missing.forEach(each -> parts.add(each.toString()));
    return Digest.of(parts.toArray(String[]::new));
  }

  int count(Effect effect) {
    return (int) lines.stream().filter(line -> line.effect() == effect).count();
  }
}
