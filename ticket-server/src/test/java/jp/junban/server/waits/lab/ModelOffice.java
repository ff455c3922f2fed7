package jp.junban.server.waits.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An office made up for measuring, with its true laws.
 *
 * @param opens seconds since midnight
 * @param closes when reception closes
 * @param services what is asked for
 * @param counters what each gives, in the order of preference
 * @param breaks per counter: from, until
 * @param slotSeconds the distance of reserved times
 * @param perSlot how many may be booked for one time
 * @param patience median seconds until somebody goes home
 */
record ModelOffice(
    String name,
    int opens,
    int closes,
    Map<String, Kind> services,
    Map<String, List<String>> counters,
    Map<String, List<int[]>> breaks,
    int slotSeconds,
    int perSlot,
    double patience) {

  /**
   * A service.
   *
   * @param mean in seconds
   * @param spread of the logarithm
   * @param walkIns on a usual day
   * @param booked the share among reservations
   * @param passes the share of its visitors passed on
   * @param to where; empty for nowhere
   */
  record Kind(
      double mean, double spread, double walkIns, double booked, double passes, String to) {}

  static final Map<String, ModelOffice> ALL = new LinkedHashMap<>();

  static {
    put(town("town5", 1.0, 5));
    put(town("town5-crowded", 1.22, 5));
    put(city("city16", 1.0, 2));
    put(city("city16-crowded", 1.15, 2));
    put(city("city16-booked", 0.55, 6));
    put(ward());
  }

  private static void put(ModelOffice office) {
    ALL.put(office.name(), office);
  }

  private static ModelOffice town(String name, double crowd, int counters) {
    Map<String, Kind> services = new LinkedHashMap<>();
    services.put("K", new Kind(700, 0.47, 46 * crowd, 0.7, 0, ""));
    services.put("D", new Kind(520, 0.52, 32 * crowd, 0.3, 0, ""));
    services.put("P", new Kind(450, 0.55, 6 * crowd, 0, 0, ""));
    services.put("H", new Kind(380, 0.6, 4 * crowd, 0, 0, ""));
    services.put("A", new Kind(900, 0.52, 24 * crowd, 0, 0, ""));
    services.put("PH", new Kind(310, 0.37, 22 * crowd, 0, 1, "A"));
    Map<String, List<String>> gives = new LinkedHashMap<>();
    Map<String, List<int[]>> breaks = new LinkedHashMap<>();
    for (int i = 1; i <= counters; i++) {
      gives.put(
          "W" + i, i < counters ? List.of("K", "D", "P", "H", "A") : List.of("D", "P", "H", "A"));
      breaks.put("W" + i, List.of(new int[] {39600 + 1800 * i, 41400 + 1800 * i}));
    }
    gives.put("B1", List.of("PH"));
    return new ModelOffice(name, 32400, 63000, services, gives, breaks, 900, 1, 4300);
  }

  private static ModelOffice city(String name, double crowd, int perSlot) {
    Map<String, Kind> services = new LinkedHashMap<>();
    services.put("K", new Kind(640, 0.46, 24 * crowd, 0.6, 0.04, "M"));
    services.put("D", new Kind(510, 0.54, 205 * crowd, 0.3, 0.04, "M"));
    services.put("P", new Kind(450, 0.56, 58 * crowd, 0.05, 0, ""));
    services.put("H", new Kind(360, 0.55, 42 * crowd, 0.02, 0, ""));
    services.put("A", new Kind(900, 0.5, 32 * crowd, 0.03, 0, ""));
    services.put("M", new Kind(1250, 0.6, 8 * crowd, 0, 0, ""));
    services.put("PH", new Kind(305, 0.36, 18 * crowd, 0, 1, "A"));
    Map<String, List<String>> gives = new LinkedHashMap<>();
    Map<String, List<int[]>> breaks = new LinkedHashMap<>();
    for (int i = 1; i <= 16; i++) {
      String counter = "W" + i;
      if (i <= 6) {
        gives.put(counter, List.of("K", "D", "P", "H"));
      } else if (i <= 10) {
        gives.put(counter, List.of("K", "D", "P", "H", "A"));
      } else if (i <= 14) {
        gives.put(counter, List.of("D", "P", "H", "A"));
      } else {
        gives.put(counter, List.of("D", "P", "H", "M"));
      }
      int from = 50400 + 3600 * ((i - 1) % 4);
      breaks.put(counter, List.of(new int[] {from, from + 3600}));
    }
    gives.put("B1", List.of("PH"));
    gives.put("B2", List.of("PH"));
    return new ModelOffice(name, 43200, 72000, services, gives, breaks, 900, perSlot + 5, 4400);
  }

  private static ModelOffice ward() {
    Map<String, Kind> services = new LinkedHashMap<>();
    services.put("K", new Kind(720, 0.45, 22, 1, 0, ""));
    services.put("D", new Kind(480, 0.55, 28, 0, 0, ""));
    Map<String, List<String>> gives = new LinkedHashMap<>();
    gives.put("W1", List.of("K", "D"));
    gives.put("W2", List.of("D", "K"));
    Map<String, List<int[]>> breaks = new LinkedHashMap<>();
    breaks.put("W1", List.of(new int[] {43200, 45900}));
    breaks.put("W2", List.of(new int[] {45900, 48600}));
    return new ModelOffice("ward2", 32400, 61200, services, gives, breaks, 1800, 1, 4000);
  }
}
