package jp.junban.server.accounts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

  private static FormFields checked(String next) {
    FormFields form = FormFields.of(Json.mapper().readTree("{}"));
    PasswordPolicy.check(form, "administrator", "the present one", next);
    return form;
  }

  private static void assertRefused(String next) {
    Problem problem = assertThrows(Problem.class, checked(next)::finish, next);
    assertEquals(List.of("next"), ProblemFields.of(problem));
  }

  @Test
  void twelveCharactersAreEnough() {
    assertDoesNotThrow(checked("twelve chars")::finish);
    assertDoesNotThrow(checked("ひみつのことばは長いほうがよい")::finish);
  }

  @Test
  void aShortOneIsRefused() {
    assertRefused("eleven char");
    assertRefused("𠮷𠮷𠮷𠮷𠮷𠮷");
  }

  @Test
  void theLoginAndThePresentOneAreRefused() {
    assertRefused("Administrator");
    assertRefused("the present one");
  }

  @Test
  void aPasswordIsTheSameInFullWidth() {
    assertArrayEquals(PasswordPolicy.canonical("Abc 123"), PasswordPolicy.canonical("Ａｂｃ　１２３"));
  }

  @Test
  void aOneTimePasswordIsLongAndEasyToType() {
    assertTrue(PasswordPolicy.oneTime().matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
  }
}
