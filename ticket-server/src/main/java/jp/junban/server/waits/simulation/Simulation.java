package jp.junban.server.waits.simulation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.waits.laws.Dice;
import jp.junban.server.waits.laws.OfficeLaws;

/**
 * Runs an office forward from its present state many times, each time with other lengths, arrivals
 * and absences drawn from the learnt laws, through the office's own calling rules. All tickets
 * share the same runs, so their waits fit together: nobody is expected before one who is called
 * before.
 *
 * <p>A pure function of state, laws and seed.
 */
public final class Simulation {

  /** Later than this nothing is told apart, in seconds. */
  public static final double HORIZON = 12 * 3600;

  private Simulation() {}

  /** Runs it so many times. */
  public static SimulatedWaits run(FloorState state, OfficeLaws laws, int runs, long seed) {
    Setting setting = new Setting(state, laws);
    Run run = new Run(setting);
    int tickets = state.waiting().size();
    int newcomers = state.services().size();
    double[][] waits = new double[tickets + newcomers][runs];
    double[] ends = new double[runs];
    for (int i = 0; i < runs; i++) {
      run.play(Dice.mix(seed + i));
      for (int entry = 0; entry < tickets + newcomers; entry++) {
        waits[entry][i] = run.wait(entry);
      }
      ends[i] = run.lastEnd();
    }
    Map<String, WaitSamples> byTicket = new HashMap<>();
    for (int i = 0; i < tickets; i++) {
      byTicket.put(setting.waiting().get(i).key(), new WaitSamples(waits[i]));
    }
    Map<String, WaitSamples> byService = new LinkedHashMap<>();
    List<String> services = state.services();
    for (int i = 0; i < newcomers; i++) {
      byService.put(services.get(i), new WaitSamples(waits[tickets + i]));
    }
    return new SimulatedWaits(byTicket, byService, new WaitSamples(ends));
  }
}
