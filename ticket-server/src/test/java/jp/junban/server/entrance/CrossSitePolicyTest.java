package jp.junban.server.entrance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrossSitePolicyTest {

  private static final String HOST = "tickets.example.jp";

  @Test
  void ourOwnPagesSendTheHeader() {
    assertDoesNotThrow(
        () -> CrossSitePolicy.mustBeOurs("junban", "https://tickets.example.jp", HOST));
    assertDoesNotThrow(() -> CrossSitePolicy.mustBeOurs("junban", null, HOST));
  }

  @Test
  void aFormOfAForeignPageHasNoHeader() {
    assertEquals(403, refusal(null, "https://tickets.example.jp", HOST).status());
    assertEquals(403, refusal("XMLHttpRequest", null, HOST).status());
  }

  @Test
  void aForeignOriginIsRefusedWhateverElseItSends() {
    for (String origin :
        new String[] {
          "https://evil.example",
          "https://tickets.example.jp.evil.example",
          "https://tickets.example.jp:8443",
          "null",
          "",
          "tickets.example.jp",
          "https://tickets.example.jp@evil.example",
          "http://[broken"
        }) {
      assertEquals("cross-site", refusal("junban", origin, HOST).type(), origin);
    }
    assertEquals(403, refusal("junban", "https://tickets.example.jp", null).status());
  }

  private static Problem refusal(
      @Nullable String requestedWith, @Nullable String origin, @Nullable String host) {
    return assertThrows(
        Problem.class, () -> CrossSitePolicy.mustBeOurs(requestedWith, origin, host));
  }

  @Test
  void theUsualPortMayBeSaidOrNot() {
    assertTrue(CrossSitePolicy.isSameHost("http://127.0.0.1:8080", "127.0.0.1:8080"));
    assertTrue(CrossSitePolicy.isSameHost("https://Tickets.Example.JP", HOST + ":443"));
    assertTrue(CrossSitePolicy.isSameHost("http://tickets.example.jp:80", HOST));
    assertTrue(CrossSitePolicy.isSameHost("http://[::1]:8080", "[::1]:8080"));
    assertFalse(CrossSitePolicy.isSameHost("http://127.0.0.1:8080", "127.0.0.1:8081"));
    assertFalse(CrossSitePolicy.isSameHost("http://127.0.0.1", "localhost"));
  }

  @Test
  void readingIsSafe() {
    assertTrue(CrossSitePolicy.isSafe("GET"));
    assertFalse(CrossSitePolicy.isSafe("DELETE"));
    assertFalse(CrossSitePolicy.isSafe("PATCH"));
  }
}
