package jp.junban.server.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import jp.junban.server.offices.OfficeForm;
import jp.junban.server.offices.OfficePlan;
import jp.junban.server.offices.ServiceForm;
import jp.junban.server.offices.hours.HoursForm;
import tools.jackson.databind.json.JsonMapper;

/** The offices of a new installation, as written in {@code first-start/offices.json}. */
record SampleOffices(List<ServiceForm> services, List<SampleOffice> offices) {

  private static final String FILE = "/first-start/offices.json";

  /**
   * One office; it gives every service of the file.
   *
   * @param kiosk the name of its ticket kiosk
   * @param display the name of its lobby display
   */
  record SampleOffice(
      OfficeForm office,
      HoursForm hours,
      List<OfficePlan.CounterPlan> counters,
      String kiosk,
      String display) {}

  static SampleOffices read(JsonMapper json) {
    try (InputStream file = SampleOffices.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from this build");
      }
      return json.readValue(file, SampleOffices.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OfficePlan plan(SampleOffice sample) {
    return new OfficePlan(sample.office(), sample.hours(), services, sample.counters());
  }
}
