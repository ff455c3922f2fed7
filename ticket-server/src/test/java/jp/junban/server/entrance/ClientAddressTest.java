package jp.junban.server.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import jp.junban.server.platform.AddressRange;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  private static final List<AddressRange> PROXIES =
      List.of(AddressRange.of("10.0.0.5"), AddressRange.of("10.1.0.0/16"));

  private static String of(String remote, String... forwarded) {
    return ClientAddress.of(remote, List.of(forwarded), PROXIES);
  }

  @Test
  void withoutAProxyTheHeaderIsNotBelieved() {
    assertEquals("203.0.113.9", of("203.0.113.9", "198.51.100.1"));
    assertEquals(
        "10.0.0.5", ClientAddress.of("10.0.0.5", List.of("198.51.100.1"), List.of()), "none known");
  }

  @Test
  void aProxyTellsWhoAsks() {
    assertEquals("198.51.100.1", of("10.0.0.5", "198.51.100.1"));
    assertEquals("198.51.100.1", of("10.0.0.5", "198.51.100.1, 10.1.77.3"));
    assertEquals("198.51.100.1", of("10.0.0.5", "198.51.100.1", "10.1.77.3"));
  }

  @Test
  void whatTheAskerMadeUpIsNotBelieved() {
    assertEquals("203.0.113.9", of("10.0.0.5", "192.0.2.1, 203.0.113.9"));
    assertEquals("203.0.113.9", of("10.0.0.5", "10.0.0.5, 203.0.113.9, 10.1.0.1"));
  }

  @Test
  void whatIsNoAddressEndsTheWay() {
    assertEquals("10.0.0.5", of("10.0.0.5", "unknown"));
    assertEquals("10.1.0.1", of("10.0.0.5", "198.51.100.1, example.jp, 10.1.0.1"));
    assertEquals("10.0.0.5", of("10.0.0.5", ""));
  }

  @Test
  void allAddressesOfOneIpv6NetworkAreOneAsker() {
    assertEquals(of("2001:db8:1:2::7"), of("2001:db8:1:2:ffff::1"));
    assertNotEquals(of("2001:db8:1:2::7"), of("2001:db8:1:3::7"));
    assertEquals(of("10.0.0.5", "2001:db8:1:2::7"), of("2001:db8:1:2::8"));
  }
}
