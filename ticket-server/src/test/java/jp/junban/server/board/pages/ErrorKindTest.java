package jp.junban.server.board.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ErrorKindTest {

  @Test
  void statusesBecomeWhatAPersonCanActOn() {
    assertEquals(ErrorKind.UNKNOWN_ADDRESS, ErrorKind.ofStatus(404));
    assertEquals(ErrorKind.NOT_ALLOWED, ErrorKind.ofStatus(403));
    assertEquals(ErrorKind.METHOD_NOT_ALLOWED, ErrorKind.ofStatus(405));
    assertEquals(ErrorKind.BAD_REQUEST, ErrorKind.ofStatus(414));
    assertEquals(ErrorKind.UNEXPECTED, ErrorKind.ofStatus(500));
    assertEquals(ErrorKind.UNAVAILABLE, ErrorKind.ofStatus(503));
  }

  @Test
  void programsGetProblemDetails() {
    assertTrue(ErrorKind.wantsJson("/api/v1/nothing", "text/html"));
    assertTrue(ErrorKind.wantsJson("/nothing", "application/json"));
    assertTrue(ErrorKind.wantsJson("/nothing", "application/problem+json, application/*;q=0.5"));
  }

  @Test
  void browsersGetAPage() {
    assertFalse(ErrorKind.wantsJson("/nothing", "text/html,application/xhtml+xml,*/*;q=0.8"));
    assertFalse(ErrorKind.wantsJson("/nothing", "text/html, application/json"));
    assertFalse(ErrorKind.wantsJson("/nothing", "*/*"));
    assertFalse(ErrorKind.wantsJson("/apiary", null));
  }
}
