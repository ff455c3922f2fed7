package jp.junban.server.waits.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EmpiricalLawTest {

  private final EmpiricalLaw law = EmpiricalLaw.of(new double[] {100, 200, 300, 400, 500});

  @Test
  void theMiddleOfTheObservationsIsTheMiddleOfTheLaw() {
    assertEquals(300, law.quantile(0.5), 2);
  }

  @Test
  void whatHasLastedIsNeverSaidToEndBefore() {
    for (double share = 0; share < 1; share += 0.05) {
      assertTrue(law.quantileAbove(350, share) >= 350);
    }
  }

  @Test
  void theRestAboveAnElapsedTimeIsThatOfTheLongerOnesAlone() {
    assertEquals(460, law.quantileAbove(400, 0.5), 30);
  }

  @Test
  void beyondTheLongestItGoesOnAboutAQuarterLonger() {
    double mean = 0;
    for (int i = 0; i < 1000; i++) {
      mean += law.quantileAbove(1000, (i + 0.5) / 1000) / 1000;
    }
    assertEquals(1250, mean, 20);
  }

  @Test
  void aLognormalLawHasItsMedian() {
    assertEquals(600, EmpiricalLaw.lognormal(600, 0.5).quantile(0.5), 5);
  }

  @Test
  void theNormalLawAndItsInverseAgree() {
    for (double share = 0.001; share < 1; share += 0.037) {
      assertEquals(share, Normal.below(Normal.quantile(share)), 1e-6);
    }
  }

  @Test
  void whatLiesBetweenTwoMomentsHasItsMeanThere() {
    Normal.Between between = Normal.Between.of(0, 1, 1, 2);
    assertEquals(1.383, between.mean(), 0.002);
    assertTrue(between.variance() < 0.09);
    assertEquals(20, Normal.Between.of(0, 1, 20, 30).mean(), 0.01);
  }
}
