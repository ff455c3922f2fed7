package jp.junban.server.waits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.junban.server.tickets.Promise;
import jp.junban.server.tickets.QueueLengths;
import jp.junban.server.tickets.WaitPromises;

/** The last forecast of each office. The count of people is exact; the wait is as of then. */
@ApplicationScoped
public class LatestForecasts implements WaitPromises {

  @Inject private QueueLengths queues;

  private final Map<String, Forecast> forecasts = new ConcurrentHashMap<>();

  /** Remembers a newer forecast. */
  public void put(String officeId, Forecast forecast) {
    forecasts.put(officeId, forecast);
  }

  /** The last forecast; {@link Forecast#UNKNOWN} before the first. */
  public Forecast of(String officeId) {
    return forecasts.getOrDefault(officeId, Forecast.UNKNOWN);
  }

  @Override
  public Promise forNewTicket(String officeId, String serviceId) {
    Forecast forecast = of(officeId);
    return new Promise(
        queues.waiting(serviceId),
        forecast.waitSeconds(serviceId),
        forecast.carefulSeconds(serviceId),
        forecast.range(serviceId));
  }
}
