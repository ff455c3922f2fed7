package jp.junban.server.kiosks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.junban.server.entrance.Operation;
import jp.junban.server.entrance.SlowHash;
import jp.junban.server.entrance.TryLimiter;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.DemoClock;
import jp.junban.server.platform.Digest;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/** Lets staff into staff mode of a kiosk by the office's PIN, for a short while. */
@ApplicationScoped
class StaffMode {

  /** How long a pass counts; a kiosk leaves staff mode long before when nobody touches it. */
  static final Duration LASTS = Duration.ofMinutes(10);

  static final int MOST_PER_KIOSK = 5;
  private static final int MOST_PER_OFFICE = 20;
  private static final Duration WITHIN = Duration.ofMinutes(15);

  /** 256 bits in base64url; anything else is not worth a look into the database. */
  private static final Pattern PASS = Pattern.compile("[A-Za-z0-9_-]{43}");

  @Inject private StaffModeRepository repository;
  @Inject private OfficeDirectory offices;
  @Inject private SlowHash hashes;
  @Inject private Transactions transactions;
  @Inject private Event<Operation> operations;
  @Inject private Clock clock;

  private final TryLimiter byKiosk = new TryLimiter(MOST_PER_KIOSK, WITHIN);
  private final TryLimiter byOffice = new TryLimiter(MOST_PER_OFFICE, WITHIN);

  /** What a kiosk shows for as long as staff mode lasts; the time with the office's offset. */
  record Entered(String pass, OffsetDateTime expiresAt) {}

  /** Counts a try; if it is one too many, says how long to wait. */
  Optional<Duration> begin(Caller kiosk) {
    Instant now = clock.instant();
    Optional<Duration> wait = byKiosk.take(kiosk.id(), now);
    return wait.isPresent() ? wait : byOffice.take(officeOf(kiosk), now);
  }

  /**
   * Opens staff mode at this kiosk.
   *
   * @throws Problem 403 when the PIN is wrong, 409 when none is set
   */
  Entered enter(String pin, Caller kiosk) {
    String officeId = officeOf(kiosk);
    KioskPin stored = transactions.write(() -> repository.pin(officeId));
    if (stored == null) {
      giveBack(kiosk);
      throw KioskProblems.noStaffMode();
    }
    if (!hashes.matches(pin.toCharArray(), stored.hash())) {
      note(kiosk, "staff-mode-refused");
      throw KioskProblems.wrongPin();
    }
    giveBack(kiosk);
    byKiosk.forget(kiosk.id());
    String pass = Ids.secret();
    Instant now = clock.instant();
    Instant end = now.plus(DemoClock.lived(LASTS, clock));
    transactions.change(
        () -> {
          repository.forgetExpired(now);
          repository.add(new StaffPass(Digest.of(pass), kiosk.id(), officeId, end));
          operations.fire(Operation.by(kiosk, "staff-mode-entered", kiosk.actor()));
        });
    return new Entered(pass, offices.office(officeId).office().local(end));
  }

  /** Ends a pass; also when it is none. */
  void leave(@Nullable String pass, Caller kiosk) {
    transactions.change(() -> find(pass, kiosk).ifPresent(repository::remove));
  }

  /**
   * Belongs into a transaction of the caller's.
   *
   * @throws Problem 403 when the pass does not open staff mode at this kiosk now
   */
  void mustBeOpen(@Nullable String pass, Caller kiosk) {
    if (find(pass, kiosk).isEmpty()) {
      throw KioskProblems.staffPassNeeded();
    }
  }

  private Optional<StaffPass> find(@Nullable String pass, Caller kiosk) {
    if (pass == null || !PASS.matcher(pass).matches()) {
      return Optional.empty();
    }
    StaffPass found = repository.pass(Digest.of(pass));
    return Optional.ofNullable(found)
        .filter(p -> p.opens(kiosk.id(), officeOf(kiosk), clock.instant()));
  }

  private void giveBack(Caller kiosk) {
    byKiosk.giveBack(kiosk.id());
    byOffice.giveBack(officeOf(kiosk));
  }

  private void note(Caller kiosk, String what) {
    transactions.change(() -> operations.fire(Operation.by(kiosk, what, kiosk.actor())));
  }

  /** The office a kiosk stands in; every terminal has one. */
  static String officeOf(Caller kiosk) {
    String office = kiosk.officeId();
    if (office == null) {
      throw new IllegalStateException("A kiosk without an office");
    }
    return office;
  }
}
