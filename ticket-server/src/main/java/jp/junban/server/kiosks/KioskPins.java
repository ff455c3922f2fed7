package jp.junban.server.kiosks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import jp.junban.server.entrance.Operation;
import jp.junban.server.entrance.SlowHash;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/** The PINs of staff mode, as administrators set them. Nobody can read one. */
@ApplicationScoped
class KioskPins {

  @Inject private StaffModeRepository repository;
  @Inject private OfficeDirectory offices;
  @Inject private SlowHash hashes;
  @Inject private Transactions transactions;
  @Inject private Event<Operation> operations;
  @Inject private Clock clock;

  /**
   * Whether there is one.
   *
   * @param changedAt with the office's offset; null when there is none
   */
  record State(boolean set, @Nullable OffsetDateTime changedAt) {}

  State state(String officeId, Caller by) {
    Office office = office(officeId, by);
    return transactions.write(
        () -> {
          KioskPin pin = repository.pin(officeId);
          return new State(pin != null, pin == null ? null : office.local(pin.changedAt()));
        });
  }

  /** From now on this PIN opens staff mode, and no earlier one. */
  void set(String officeId, String pin, Caller by) {
    office(officeId, by);
    String hash = hashes.of(pin.toCharArray());
    transactions.change(
        () -> {
          KioskPin stored = repository.pin(officeId);
          if (stored == null) {
            stored = new KioskPin(officeId);
            repository.add(stored);
          }
          stored.set(hash, clock.instant());
          repository.endPasses(officeId);
          operations.fire(Operation.by(by, "kiosk-pin-set", "office:" + officeId));
        });
  }

  /** From now on there is no staff mode; also when there was none. */
  void remove(String officeId, Caller by) {
    office(officeId, by);
    transactions.change(
        () -> {
          KioskPin stored = repository.pin(officeId);
          if (stored != null) {
            repository.remove(stored);
            repository.endPasses(officeId);
            operations.fire(Operation.by(by, "kiosk-pin-removed", "office:" + officeId));
          }
        });
  }

  private Office office(String officeId, Caller by) {
    Office office = offices.office(officeId).office();
    by.mustBelongTo(officeId);
    return office;
  }
}
