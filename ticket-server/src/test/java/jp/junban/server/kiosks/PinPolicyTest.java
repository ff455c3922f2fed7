package jp.junban.server.kiosks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinPolicyTest {

  private static void check(String pin) {
    FormFields form = FormFields.of(Json.mapper().valueToTree(Map.of("pin", pin)));
    PinPolicy.check(form, form.secret("pin", PinPolicy.LONGEST_TYPED));
    form.finish();
  }

  @ParameterizedTest
  @ValueSource(strings = {"482913", "112233", "135791", "0000001", "9876543211"})
  void sixToTenDigitsInNoOrderAreAPin(String pin) {
    assertDoesNotThrow(() -> check(pin));
  }

  @ParameterizedTest
  @ValueSource(strings = {"48291", "48291a", "４８２９１３", "48 291", "12345678901"})
  void anythingElseIsNone(String pin) {
    assertEquals(List.of("pin"), ProblemFields.of(assertThrows(Problem.class, () -> check(pin))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000", "999999999", "123456", "0123456789", "987654"})
  void whatAnyoneWouldTryFirstIsNone(String pin) {
    assertEquals(List.of("pin"), ProblemFields.of(assertThrows(Problem.class, () -> check(pin))));
  }

  @Test
  void aMissingPinIsSaidOnce() {
    assertEquals(List.of("pin"), ProblemFields.of(assertThrows(Problem.class, () -> check(""))));
  }
}
