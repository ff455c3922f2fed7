package jp.junban.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;

class StaffFormTest {

  private static StaffForm read(String json, boolean isNew) {
    return StaffForm.read(Json.mapper().readTree(json), isNew, Set.of("aoba", "otameshi"));
  }

  private static List<String> wrong(String json, boolean isNew) {
    return ProblemFields.of(assertThrows(Problem.class, () -> read(json, isNew)));
  }

  @Test
  void aLoginIsKeptInSmallLetters() {
    StaffForm form =
        read("{\"login\":\" Sato.K@aoba \",\"name\":\"佐藤\",\"role\":\"MANAGER\"}", true);
    assertEquals("sato.k@aoba", form.login());
    assertEquals(Role.MANAGER, form.role());
    assertNull(form.office());
    assertEquals(true, form.active());
  }

  @Test
  void whatThePageReadMayBeSentBack() {
    StaffForm form =
        read(
            "{\"id\":\"1\",\"login\":\"sato\",\"name\":\"佐藤\",\"role\":\"STAFF\","
                + "\"office\":\"aoba\",\"active\":false,\"mustChangePassword\":true,"
                + "\"revision\":3}",
            false);
    assertEquals(3, form.revision());
    assertEquals("aoba", form.office());
    assertEquals(false, form.active());
  }

  @Test
  void everythingWrongIsNamed() {
    assertEquals(
        List.of("login", "name", "role", "office", "active", "revision", "password"),
        wrong(
            "{\"login\":\"さとう\",\"role\":\"KING\",\"office\":\"nowhere\",\"active\":1,"
                + "\"password\":\"x\"}",
            false));
    assertEquals(List.of("login", "name", "role"), wrong("{}", true));
    assertEquals(
        List.of("login"), wrong("{\"login\":\".a\",\"name\":\"a\",\"role\":\"STAFF\"}", true));
  }
}
