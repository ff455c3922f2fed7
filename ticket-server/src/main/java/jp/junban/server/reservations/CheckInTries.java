package jp.junban.server.reservations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jp.junban.server.entrance.TryLimiter;
import jp.junban.server.platform.Caller;

/** Limits the guessing of reservation numbers at a kiosk; staff may ask as often as they like. */
@ApplicationScoped
class CheckInTries {

  static final int MOST = 20;
  static final Duration WITHIN = Duration.ofMinutes(10);

  @Inject private Clock clock;

  private final TryLimiter byKiosk = new TryLimiter(MOST, WITHIN);

  /** Counts a try; if it is one too many, says how long to wait. */
  Optional<Duration> begin(Caller caller) {
    return caller.kind() == Caller.Kind.TERMINAL
        ? byKiosk.take(caller.id(), clock.instant())
        : Optional.empty();
  }

  /** It was a visitor with a reservation. */
  void succeeded(Caller caller) {
    byKiosk.giveBack(caller.id());
  }
}
