package jp.junban.server.offices;

import java.util.List;
import jp.junban.server.offices.hours.HoursForm;

/** A whole office to be set up at once; its counters name services by their letters. */
public record OfficePlan(
    OfficeForm office, HoursForm hours, List<ServiceForm> services, List<CounterPlan> counters) {

  /** A counter and the letters of the services given there. */
  public record CounterPlan(String label, List<String> letters) {}
}
