package jp.junban.server.entrance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

  private static FormFields form(String json) {
    return FormFields.of(Json.mapper().readTree(json));
  }

  /** The fields that were found wrong, in order. */
  private static List<String> wrong(FormFields form) {
    Problem problem = assertThrows(Problem.class, form::finish);
    assertEquals(400, problem.status());
    return ProblemFields.of(problem);
  }

  @Test
  void onlyAnObjectIsAForm() {
    for (String json : List.of("[]", "null", "5", "\"text\"")) {
      assertThrows(Problem.class, () -> form(json));
    }
    assertThrows(Problem.class, () -> FormFields.of(null));
  }

  @Test
  void textsAreTakenWithoutTheSpaceAroundThem() {
    FormFields form = form("{\"name\":\" 　発券機 1　 \",\"line\":\"一行目\\r\\n二行目\"}");
    assertEquals("発券機 1", form.text("name", 10));
    assertEquals("一行目 二行目", form.optionalText("line", 10));
    assertNull(form.optionalText("other", 10));
    assertDoesNotThrow(form::finish);
  }

  @Test
  void whatIsMissingIsSaidOnce() {
    FormFields form = form("{\"blank\":\"　\",\"none\":null}");
    form.text("blank", 10);
    form.text("none", 10);
    form.text("absent", 10);
    form.whole("number", 1, 2);
    form.secret("password", 10);
    form.strings("ids", 5);
    assertEquals(List.of("blank", "none", "absent", "number", "password", "ids"), wrong(form));
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    FormFields form =
        form(
            "{\"long\":\"12345\",\"number\":1.5,\"big\":99999999999,\"flag\":\"yes\","
                + "\"day\":\"MON\",\"text\":5,\"strange\":1}");
    form.text("long", 4);
    form.whole("number", 1, 2);
    form.whole("big", 1, 2);
    assertTrue(form.yes("flag"));
    assertEquals(DayOfWeek.MONDAY, form.choice("day", DayOfWeek.class));
    form.text("text", 4);
    assertEquals(List.of("long", "number", "big", "flag", "day", "text", "strange"), wrong(form));
  }

  @Test
  void charactersThatADatabaseCannotKeepAreRefused() {
    FormFields form =
        form("{\"zero\":\"a\\u0000b\",\"bell\":\"\\u0007\",\"half\":\"\\ud800\",\"whole\":\"𠮷\"}");
    form.text("zero", 10);
    form.text("bell", 10);
    form.text("half", 10);
    form.text("whole", 10);
    assertEquals(List.of("zero", "bell", "half"), wrong(form));
  }

  @Test
  void textsByLanguageNeedJapaneseAndKnowTheirLanguages() {
    FormFields good = form("{\"names\":{\"en\":\"Office\",\"ja\":\"本所\",\"ko\":\" \"}}");
    assertEquals(Map.of(Language.JA, "本所", Language.EN, "Office"), good.texts("names", 10, true));
    assertDoesNotThrow(good::finish);

    FormFields bad = form("{\"names\":{\"en\":\"Office\",\"fr\":\"Bureau\"},\"notices\":5}");
    bad.texts("names", 10, true);
    bad.texts("notices", 10, false);
    assertEquals(List.of("names.ja", "notices", "names.fr"), wrong(bad));
  }

  @Test
  void partsOfAListAreNamedByTheirPlace() {
    FormFields form = form("{\"week\":[{\"opens\":\"9\"},5,{\"closes\":\"10\",\"x\":1}]}");
    form.list("week", 5).forEach(part -> part.text("opens", 5));
    assertEquals(
        List.of("week[1]", "week[1].opens", "week[2].opens", "week[2].closes", "week[2].x"),
        wrong(form));
  }

  @Test
  void aListIsNotEndless() {
    FormFields form = form("{\"ids\":[\"a\",\"b\",\"c\"],\"week\":{}}");
    assertEquals(List.of(), form.strings("ids", 2));
    assertEquals(List.of(), form.list("week", 2));
    assertEquals(List.of("ids", "week"), wrong(form));
  }

  @Test
  void aPasswordIsTakenExactlyAsTyped() {
    assertEquals(" a b ", form("{\"password\":\" a b \"}").secret("password", 10));
  }

  @Test
  void fieldsThatComeBackUnreadCanBeLeftAside() {
    FormFields form = form("{\"id\":\"1\",\"report\":{}}");
    form.leaveAside("id", "report");
    assertDoesNotThrow(form::finish);
  }
}
