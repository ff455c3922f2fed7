package jp.junban.server.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadableCodeTest {

  @Test
  void isInGroupsOfFourWithoutLookalikes() {
    for (int i = 0; i < 200; i++) {
      String code = ReadableCode.next(2);
      assertTrue(code.matches("[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}"), code);
    }
  }

  @Test
  void doesNotRepeat() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      codes.add(ReadableCode.next(2));
    }
    assertEquals(1_000, codes.size());
  }

  @Test
  void isTheSameHoweverItIsTyped() {
    assertEquals("K7QX42MT", ReadableCode.plain("K7QX-42MT"));
    assertEquals("K7QX42MT", ReadableCode.plain(" k7qx 42mt\n"));
    assertEquals("", ReadableCode.plain("-・ー"));
  }
}
