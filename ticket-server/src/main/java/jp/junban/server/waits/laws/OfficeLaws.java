package jp.junban.server.waits.laws;

import java.util.Map;
import java.util.Set;

/**
 * All that an office's past days teach.
 *
 * @param services by service
 * @param walk seconds from a call to the start of the service
 * @param gap seconds from the end of a service to the next call, where somebody waits
 * @param passings by service: the share of its visitors passed on, by service they go to
 * @param keepsPlace the services from which one is passed on with the place of the first leg
 * @param patience of those who can go without losing more than a place
 * @param patienceOfOthers of those with a reservation or passed on by a counter
 * @param closes the earliest time at which reception closed, in milliseconds since the day's
 *     origin; {@code Long.MAX_VALUE}: not known
 */
public record OfficeLaws(
    Map<String, ServiceLaw> services,
    PaceLaw pace,
    EmpiricalLaw walk,
    EmpiricalLaw gap,
    BreakLaw breaks,
    ArrivalLaw arrivals,
    Map<String, Map<String, Double>> passings,
    Set<String> keepsPlace,
    Patience patience,
    Patience patienceOfOthers,
    long closes) {

  /** The length of a service nobody said anything about. */
  static final double ANY_MEAN = 600;

  public static final ServiceLaw ANY_SERVICE = ServiceLaw.fromMean(ANY_MEAN);

  /** What the service takes; a guess for one never heard of. */
  public ServiceLaw service(String name) {
    return services.getOrDefault(name, ANY_SERVICE);
  }
}
