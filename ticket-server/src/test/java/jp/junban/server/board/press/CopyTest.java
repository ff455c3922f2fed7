package jp.junban.server.board.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderedPageTest {

  private final RenderedPage page = new RenderedPage("text");

  @Test
  void aTagIsKnownWhateverItsStrength() {
    assertTrue(isKnown("\"other\", " + page.tag()));
    assertTrue(isKnown(page.tag().substring(2)));
    assertTrue(isKnown("*"));
  }

  @Test
  void theTagOfAnotherTextIsNotKnown() {
    assertFalse(isKnown(new RenderedPage("other").tag()));
    assertFalse(page.isKnown(Collections.emptyEnumeration()));
  }

  @Test
  void itIsCompressedOnlyForWhoTakesIt() {
    assertTrue(RenderedPage.takesGzip("gzip, deflate, br"));
    assertTrue(RenderedPage.takesGzip("br;q=1.0, gzip;q=0.8"));
    assertFalse(RenderedPage.takesGzip("gzip;q=0, identity"));
    assertFalse(RenderedPage.takesGzip("identity"));
    assertFalse(RenderedPage.takesGzip(null));
  }

  private boolean isKnown(String ifNoneMatch) {
    return page.isKnown(Collections.enumeration(List.of(ifNoneMatch)));
  }
}
