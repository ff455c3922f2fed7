package jp.junban.server.waits.lab;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.junban.server.calling.policy.PassingCalls;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.tickets.QueueClass;
import jp.junban.server.waits.laws.CounterTrack;
import jp.junban.server.waits.laws.LawsLearner;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.PaceReading;
import jp.junban.server.waits.simulation.FloorState;
import jp.junban.server.waits.simulation.Simulation;

/** How long one forecast of a whole big office takes: 16 counters, 200 people waiting. */
public final class RefreshTiming {

  private static final java.lang.management.ThreadMXBean CLOCK =
      java.lang.management.ManagementFactory.getThreadMXBean();
  private static final long NOW = 50_000_000;
  private static final List<String> SERVICES = List.of("K", "D", "P", "H", "A", "M", "PH");

  private RefreshTiming() {}

  /**
   * Prints, in processor time, the middle and the ninety-ninth of so many forecasts, after as many
   * to warm up.
   *
   * @param arguments number of forecasts, number of runs in each
   */
  public static void main(String[] arguments) {
    int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 128;
    Map<String, Double> means = new HashMap<>();
    SERVICES.forEach(service -> means.put(service, 540.0));
    OfficeLaws laws = new LawsLearner(List.of(), means, Set.of()).learn();
    FloorState floor = floor(laws);
    long[] took = new long[times];
    for (int i = -times; i < times; i++) {
      long begun = CLOCK.getCurrentThreadCpuTime();
      Simulation.run(floor, laws, runs, i);
      if (i >= 0) {
        took[i] = CLOCK.getCurrentThreadCpuTime() - begun;
      }
    }
    Arrays.sort(took);
    new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        .println(
            String.format(
                Locale.ROOT,
                "16 counters, 200 waiting, %d runs, processor time: median %.1f ms, p99 %.1f ms",
                runs,
                took[times / 2] / 1e6,
                took[times * 99 / 100] / 1e6));
  }

  private static FloorState floor(OfficeLaws laws) {
    Random random = new Random(1);
    List<FloorState.Waiting> queue = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean reserved = random.nextInt(4) == 0;
      long at = NOW - 4_000_000 + i * 20_000L;
      queue.add(
          new FloorState.Waiting(
              "t" + i,
              SERVICES.get(random.nextInt(SERVICES.size())),
              reserved ? QueueClass.RESERVED : QueueClass.WALK_IN,
              NOW + (random.nextInt(60) - 20) * 60_000L,
              at,
              at,
              !reserved,
              null));
    }
    List<FloorState.AtCounter> desks = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      Map<String, Integer> serves = new HashMap<>();
      for (int s = 0; s < SERVICES.size(); s++) {
        if (s < 4 || (i + s) % 3 == 0) {
          serves.put(SERVICES.get(s), 1);
        }
      }
      long since = NOW - random.nextInt(600_000);
      desks.add(
          new FloorState.AtCounter(
              "c" + i,
              serves,
              CounterTrack.Status.SERVING,
              since,
              since,
              "D",
              false,
              true,
              null,
              null));
    }
    List<FloorState.Booking> bookings = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      bookings.add(new FloorState.Booking("K", NOW + i * 300_000L));
    }
    return new FloorState(
        NOW,
        0,
        NOW + 4 * 3_600_000,
        CallingRules.STANDARD,
        new PassingCalls(),
        SERVICES,
        desks,
        queue,
        bookings,
        List.of(),
        new FloorState.Lateness(0, 60),
        new PaceReading(laws.pace(), laws.services()).read(List.of(), List.of(), NOW),
        1);
  }
}
