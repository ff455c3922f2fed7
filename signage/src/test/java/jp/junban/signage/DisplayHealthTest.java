package jp.junban.signage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayHealthTest {

  @Test
  void aDiskThatFillsUpIsSaidInWords() {
    assertEquals(Optional.empty(), DisplayHealth.diskWords(500L << 20));
    assertTrue(DisplayHealth.diskWords(120L << 20).orElseThrow().contains("120 MB"));
  }
}
