package jp.junban.server.tickets.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The procedures of one visit in their order, and which of them it is at; pure.
 *
 * @param serviceIds empty for a visit of one procedure
 * @param present counted from 1; 0 for a visit of one procedure
 */
public record VisitSteps(List<String> serviceIds, int present) {

  /** A visit of one procedure. */
  public static final VisitSteps ONE = new VisitSteps(List.of(), 0);

  /** How many procedures can be asked for beside the first. */
  public static final int MOST_FURTHER = 6;

  /** How many a visit can have in the end, those added on the way counted. */
  public static final int MOST = 20;

  public VisitSteps {
    serviceIds = List.copyOf(serviceIds);
  }

  /** A new visit. */
  public static VisitSteps planned(String first, List<String> further) {
    if (further.isEmpty()) {
      return ONE;
    }
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(further);
    return new VisitSteps(all, 1);
  }

  /** The procedure that is planned next. */
  public Optional<String> next() {
    return present < serviceIds.size() ? Optional.of(serviceIds.get(present)) : Optional.empty();
  }

  /** Whether one more can be put in. */
  public boolean full() {
    return serviceIds.size() >= MOST;
  }

  /**
   * Goes on: to the planned procedure, or to one that is put in before it.
   *
   * @param from the procedure the visit is at
   */
  public VisitSteps goOn(String from, String to) {
    if (next().filter(to::equals).isPresent()) {
      return new VisitSteps(serviceIds, present + 1);
    }
    List<String> all = new ArrayList<>(serviceIds.isEmpty() ? List.of(from) : serviceIds);
    int place = Math.max(1, present);
    all.add(place, to);
    return new VisitSteps(all, place + 1);
  }

  /** The present procedure turned out to be another one. */
  public VisitSteps changedTo(String serviceId) {
    if (present == 0) {
      return this;
    }
    List<String> all = new ArrayList<>(serviceIds);
    all.set(present - 1, serviceId);
    return new VisitSteps(all, present);
  }
}
