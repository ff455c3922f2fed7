package jp.junban.server.waits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.tickets.ReceptionGate;

/**
 * Ends reception by the predicted end of service: a newcomer's expected wait and a typical visit
 * have to fit before the office's hard stop. While the wait is not known, nobody is turned away.
 */
@ApplicationScoped
public class ClosingTime implements ReceptionGate {

  @Inject private LatestForecasts forecasts;

  @Override
  public Optional<Reason> closed(OfficeSetup setup, Service service, Instant now) {
    return closed(setup, service, forecasts.of(setup.office().id()), now);
  }

  /** The same by a forecast of one's own. */
  public static Optional<Reason> closed(
      OfficeSetup setup, Service service, Forecast forecast, Instant now) {
    Optional<Instant> hardStop = setup.calendar().hardStop(service.id(), now);
    if (hardStop.isEmpty()) {
      return Optional.empty();
    }
    Instant lastStart = hardStop.get().minus(service.typical());
    if (now.isAfter(lastStart)) {
      return Optional.of(Reason.RECEPTION_ENDED);
    }
    Forecast.ForService expected = forecast.services().get(service.id());
    Duration wait = expected == null ? null : expected.expected();
    return wait != null && now.plus(wait).isAfter(lastStart)
        ? Optional.of(Reason.FULL_FOR_TODAY)
        : Optional.empty();
  }
}
