package jp.junban.server.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WaitFiguresTest {

  @Test
  void withoutACallNothingIsSaidOfWaits() {
    assertEquals(new WaitFigures(3, 0, null, null, null, null), WaitFigures.of(3, List.of()));
  }

  @Test
  void oneWaitIsAllFiguresAtOnce() {
    assertEquals(new WaitFigures(1, 1, 7L, 7L, 7L, 7L), WaitFigures.of(1, List.of(7L)));
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheTwoMiddleOnes() {
    assertEquals(
        new WaitFigures(4, 4, 27L, 15L, 70L, 70L), WaitFigures.of(4, List.of(20L, 10L, 70L, 8L)));
  }

  @Test
  void theMedianOfAnOddNumberIsTheMiddleOne() {
    assertEquals(
        new WaitFigures(3, 3, 40L, 20L, 90L, 90L), WaitFigures.of(3, List.of(90L, 10L, 20L)));
  }

  @Test
  void nineInTenDidNotWaitLongerThanTheNinetiethPercentile() {
    List<Long> upToTen = LongStream.rangeClosed(1, 10).boxed().toList();
    assertEquals(9L, WaitFigures.of(10, upToTen).p90WaitSeconds());
    List<Long> upToEleven = LongStream.rangeClosed(1, 11).boxed().toList();
    assertEquals(10L, WaitFigures.of(11, upToEleven).p90WaitSeconds());
    List<Long> upToAHundred = LongStream.rangeClosed(1, 100).boxed().toList();
    assertEquals(90L, WaitFigures.of(100, upToAHundred).p90WaitSeconds());
  }

  @Test
  void halvesAreRoundedUp() {
    WaitFigures figures = WaitFigures.of(2, List.of(1L, 2L));
    assertEquals(2L, figures.meanWaitSeconds());
    assertEquals(2L, figures.medianWaitSeconds());
  }
}
