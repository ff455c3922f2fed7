package jp.junban.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.accounts.StaffRights;
import jp.junban.server.entrance.Operation;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Puts a message over every screen of an office, and takes it down. Both are kept as operations,
 * with who did it.
 */
@ApplicationScoped
public class EmergencyDesk {

  @Inject private EmergencyRepository repository;
  @Inject private EmergencyTexts words;
  @Inject private OfficeDirectory offices;
  @Inject private StaffRights rights;
  @Inject private Transactions transactions;
  @Inject private Event<EmergencyChanged> changed;
  @Inject private Event<Operation> operations;
  @Inject private Clock clock;

  /**
   * What staff see of it.
   *
   * @param inForce the message that stands over everything now; null when none does
   * @param mayRaise whether the reader may put one up and take it down
   * @param texts the words of each kind
   * @param revision to be sent back with an edit of the texts
   */
  record View(
      @Nullable Emergency inForce,
      boolean mayRaise,
      Map<EmergencyKind, EmergencyText> texts,
      int revision) {}

  /** The message in force at an office. */
  public Optional<Emergency> inForce(String officeId) {
    Office office = offices.office(officeId).office();
    return transactions.write(
        () -> Optional.ofNullable(repository.inForce(officeId)).map(found -> view(office, found)));
  }

  private Emergency view(Office office, EmergencyInForce stored) {
    EmergencyText text = words.one(stored.texts());
    return new Emergency(
        stored.kind(), office.local(stored.raisedAt()), text.headings(), text.orders());
  }

  View look(Caller by, String officeId) {
    offices.office(officeId);
    by.mustBelongTo(officeId);
    Emergency inForce = inForce(officeId).orElse(null);
    boolean may = rights.mayAlert(by);
    return transactions.write(
        () -> {
          OfficeEmergencyTexts stored = repository.texts(officeId);
          return new View(inForce, may, words.of(stored), stored == null ? 0 : stored.revision());
        });
  }

  /** Puts a message up; one of another kind takes the place of the one that stands there. */
  Emergency raise(Caller by, String officeId, EmergencyKind kind) {
    mustBeAllowed(by, officeId);
    transactions.change(
        () -> {
          EmergencyInForce standing = repository.inForce(officeId);
          if (standing != null && standing.kind() == kind) {
            return;
          }
          EmergencyText text = words.of(repository.texts(officeId), kind);
          EmergencyInForce emergency = standing == null ? new EmergencyInForce(officeId) : standing;
          emergency.say(kind, words.write(text), clock.instant(), by.actor());
          if (standing == null) {
            repository.add(emergency);
          }
          log(by, "emergency-raised", officeId, kind);
        });
    return inForce(officeId).orElseThrow(EmergencyProblems::liftedMeanwhile);
  }

  /** Takes the message down, if one is up. */
  void lift(Caller by, String officeId) {
    mustBeAllowed(by, officeId);
    transactions.change(
        () -> {
          EmergencyInForce standing = repository.inForce(officeId);
          if (standing != null) {
            repository.remove(standing);
            log(by, "emergency-lifted", officeId, standing.kind());
          }
        });
  }

  /** Changes the words; a message in force keeps those it has. */
  View edit(Caller by, String officeId, EmergencyTexts.Edit edit) {
    offices.office(officeId);
    by.mustBelongTo(officeId);
    String texts = words.write(edit.texts());
    transactions.change(
        () -> {
          OfficeEmergencyTexts stored = repository.texts(officeId);
          if ((stored == null ? 0 : stored.revision()) != edit.revision()) {
            throw EmergencyProblems.changedMeanwhile();
          }
          if (stored == null) {
            repository.add(new OfficeEmergencyTexts(officeId, texts));
          } else {
            stored.edit(texts);
          }
          operations.fire(Operation.by(by, "emergency-texts-edited", "office:" + officeId));
        });
    return look(by, officeId);
  }

  private void mustBeAllowed(Caller by, String officeId) {
    offices.office(officeId);
    by.mustBelongTo(officeId);
    if (!rights.mayAlert(by)) {
      throw EmergencyProblems.notAllowed();
    }
  }

  private void log(Caller by, String action, String officeId, EmergencyKind kind) {
    operations.fire(new Operation(by.actor(), action, "office:" + officeId, kind.name()));
    changed.fire(new EmergencyChanged(officeId));
  }
}
