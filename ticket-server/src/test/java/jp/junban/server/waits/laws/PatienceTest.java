package jp.junban.server.waits.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.junban.server.waits.laws.DayObservations.Ending;
import jp.junban.server.waits.laws.DayObservations.Wait;
import org.junit.jupiter.api.Test;

class PatienceTest {

  @Test
  void whileNobodyWentNobodyIsExpectedTo() {
    List<Wait> waits = List.of(new Wait(5000, Ending.CAME, true));
    assertTrue(Patience.of(waits).endless());
    assertEquals(0, Patience.of(waits).gone(3600), 1e-9);
  }

  @Test
  void theLawIsFoundFromWaitsThatOnlyShowItsLowerPart() {
    Random random = new Random(7);
    List<Wait> waits = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      double wait = 200 + 2600 * random.nextDouble();
      double patience = 4400 * Math.exp(0.7 * random.nextGaussian());
      boolean cancels = random.nextDouble() < 0.25;
      if (patience > wait) {
        waits.add(new Wait(wait, Ending.CAME, true));
      } else {
        waits.add(
            cancels
                ? new Wait(patience, Ending.CANCELLED, true)
                : new Wait(wait, Ending.WAS_GONE, true));
      }
    }
    Patience found = Patience.of(waits);
    assertEquals(0.25, found.cancels(), 0.05);
    // at an hour, which no wait reached: 39 % have gone
    assertEquals(0.39, found.gone(3600), 0.06);
  }
}
