package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

  @ParameterizedTest
  @CsvSource({
    "10.1.0.0/16, 10.1.255.255, true",
    "10.1.0.0/16, 10.2.0.0, false",
    "10.1.0.4/30, 10.1.0.7, true",
    "10.1.0.4/30, 10.1.0.8, false",
    "192.0.2.1, 192.0.2.1, true",
    "192.0.2.1, 192.0.2.2, false",
    "0.0.0.0/0, 203.0.113.1, true",
    "0.0.0.0/0, ::1, false",
    "fd00::/8, fd12::1, true",
    "fd00::/8, fe80::1, false",
    "::1, ::1, true"
  })
  void addressesThatBeginAlikeAreInTheRange(String range, String address, boolean in) {
    assertEquals(in, AddressRange.of(range).contains(AddressRange.address(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "10.0.0", "10.0.0.0/33", "10.0.0.0/-1", "::/129", "a/8", ""})
  void anythingElseIsNoRange(String text) {
    assertThrows(IllegalArgumentException.class, () -> AddressRange.of(text));
  }

  @Test
  void aNameIsNeverLookedUp() {
    assertThrows(IllegalArgumentException.class, () -> AddressRange.address("proxy.example.jp"));
  }
}
