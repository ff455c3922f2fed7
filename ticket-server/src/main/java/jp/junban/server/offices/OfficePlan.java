package jp.junban.server.offices;

import java.util.List;
import java.util.Map;
import jp.junban.server.offices.hours.HoursForm;
import jp.junban.server.platform.Language;

/** A whole office to be set up at once; its counters name services by their letters. */
public record OfficePlan(
    OfficeForm office, HoursForm hours, List<ServiceForm> services, List<CounterPlan> counters) {

  /** A counter, how to find it, and the letters of the services given there. */
  public record CounterPlan(String label, Map<Language, String> places, List<String> letters) {}
}
