package jp.junban.server.board.press;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CopyTest {

  private final Copy copy = new Copy(Kind.PAGE, "text");

  @Test
  void aTagIsKnownWhateverItsStrength() {
    assertTrue(copy.isKnown("\"other\", " + copy.tag()));
    assertTrue(copy.isKnown(copy.tag().substring(2)));
    assertTrue(copy.isKnown("*"));
  }

  @Test
  void theTagOfAnotherTextIsNotKnown() {
    assertFalse(copy.isKnown(new Copy(Kind.PAGE, "other").tag()));
    assertFalse(copy.isKnown(null));
  }

  @Test
  void itIsCompressedOnlyForWhoTakesIt() {
    assertTrue(Copy.takesGzip("gzip, deflate, br"));
    assertTrue(Copy.takesGzip("br;q=1.0, gzip;q=0.8"));
    assertFalse(Copy.takesGzip("gzip;q=0, identity"));
    assertFalse(Copy.takesGzip("identity"));
    assertFalse(Copy.takesGzip(null));
  }

  @Test
  void onlyTheWidgetMayBeFramedByOtherSites() {
    for (Kind kind : Kind.values()) {
      boolean anywhere = kind.policy().endsWith("frame-ancestors *");
      assertTrue(anywhere == (kind == Kind.WIDGET), kind + ": " + kind.policy());
    }
  }
}
