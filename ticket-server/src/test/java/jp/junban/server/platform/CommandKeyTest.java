package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandKeyTest {

  @ParameterizedTest
  @ValueSource(strings = {"12345678", "kiosk-1:2026.11_24", "ABCDEFGHabcdefgh"})
  void eightToEightyPlainCharactersAreAKey(String key) {
    assertEquals(key, CommandKey.of(key, "issue").value());
    assertDoesNotThrow(() -> CommandKey.of("x".repeat(80), "issue"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"1234567", "with space", "番号は十二番です。", "a/b/c/d/e/f", "12345678\n"})
  void anythingElseIsRefusedAndNamesTheHeader(String key) {
    Problem refusal = assertThrows(Problem.class, () -> CommandKey.of(key, "issue"));
    assertEquals(400, refusal.status());
    assertEquals(List.of("Idempotency-Key"), ProblemFields.of(refusal));
  }

  @Test
  void eightyOneCharactersAreTooMany() {
    assertThrows(Problem.class, () -> CommandKey.of("x".repeat(81), "issue"));
  }

  @Test
  void theSameRequestMayUseTheKeyAgain() {
    CommandKey first = CommandKey.of("12345678", "issue", "service-A", "ja");
    CommandKey again = CommandKey.of("12345678", "issue", "service-A", "ja");
    assertDoesNotThrow(() -> again.mustBeFor(first.request()));
  }

  @Test
  void anotherRequestMayNot() {
    CommandKey first = CommandKey.of("12345678", "issue", "service-A", "ja");
    CommandKey other = CommandKey.of("12345678", "issue", "service-A", "en");
    Problem refusal = assertThrows(Problem.class, () -> other.mustBeFor(first.request()));
    assertEquals(422, refusal.status());
  }

  @Test
  void partsOfARequestAreKeptApart() {
    assertNotEquals(
        CommandKey.of("12345678", "ab", "c").request(),
        CommandKey.of("12345678", "a", "bc").request());
  }
}
