package jp.junban.server.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfflineSeriesTest {

  @Test
  void eachKioskGetsTheNextAndNobodysComesAgainBeforeAllWereUsed() {
    assertEquals(51, OfflineSeries.next(Set.of()));
    assertEquals(52, OfflineSeries.next(Set.of(51)));
    Set<Integer> given = new HashSet<>();
    int own = 51;
    for (int pairing = 0; pairing < 49; pairing++) {
      given.add(own);
      own = OfflineSeries.next(Set.of(own));
    }
    assertEquals(49, given.size());
    assertEquals(51, own);
  }

  @Test
  void withFortyNineKiosksThereIsNoneLeft() {
    Set<Integer> all = IntStream.rangeClosed(51, 99).boxed().collect(Collectors.toSet());
    assertEquals(0, OfflineSeries.next(all));
    all.remove(77);
    assertEquals(77, OfflineSeries.next(all));
  }
}
