package jp.junban.server.terminals.displays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.util.List;
import jp.junban.server.ApiDocument;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class DisplayReadingTest {

  private static final OfficeSetup OFFICE =
      OfficeFixture.anOffice()
          .withService("A", 10)
          .withCounter("1", "A")
          .open(DayOfWeek.TUESDAY, "12:00", "20:00")
          .build();

  private static final String DISPLAY =
      """
      {"id":"1","name":"待合","shows":"BOARD","counterId":null,"layout":"TURNED_LEFT",
       "zones":["PROCEDURES","CONTENT"],"serviceIds":["SERVICE"],"counterIds":["counter-1"],
       "languages":["ko","en"],"cardSeconds":8,"voiceZone":"2階","speaks":true,"revision":3}
      """
          .replace("SERVICE", OfficeFixture.service("A"));

  private static ObjectNode display(String field, String value) {
    ObjectNode display = (ObjectNode) Json.mapper().readTree(DISPLAY);
    return display.set(field, Json.mapper().readTree(value));
  }

  @Test
  void theSettingsAreReadWhole() {
    DisplayReading.Edit edit = DisplayReading.read(Json.mapper().readTree(DISPLAY), OFFICE);
    assertEquals(3, edit.revision());
    DisplaySettings settings = edit.settings();
    assertEquals(DisplaySettings.Layout.TURNED_LEFT, settings.layout());
    assertEquals(
        List.of(DisplaySettings.Zone.PROCEDURES, DisplaySettings.Zone.CONTENT), settings.zones());
    assertEquals(List.of("counter-1"), settings.counterIds());
    assertEquals(List.of(Language.KO, Language.EN), settings.languages());
    assertEquals("2階", settings.voiceZone());
  }

  @Test
  void whatIsStoredIsReadBackAsItWas() {
    DisplaySettings settings =
        DisplayReading.read(Json.mapper().readTree(DISPLAY), OFFICE).settings();
    String json = Json.mapper().writeValueAsString(settings);
    assertEquals(settings, Json.mapper().readValue(json, DisplaySettings.class));
  }

  @Test
  void aRequestThatSaysNothingOfTheVoiceDoesNotSpeak() {
    ObjectNode display = display("cardSeconds", "6");
    display.remove("speaks");
    assertFalse(DisplayReading.read(display, OFFICE).settings().speaks());
  }

  @Test
  void aBoardHasNoCounterOfItsOwn() {
    ObjectNode display = display("counterId", "\"counter-1\"");
    assertNull(DisplayReading.read(display, OFFICE).settings().counterId());
    ObjectNode counter = display.put("shows", "COUNTER");
    assertEquals("counter-1", DisplayReading.read(counter, OFFICE).settings().counterId());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shows|\"COUNTER\"|counterId",
        "shows|\"FILM\"|shows",
        "layout|\"UPSIDE_DOWN\"|layout",
        "zones|[\"CLOUDS\"]|zones",
        "serviceIds|[\"nothing\"]|serviceIds",
        "counterIds|[\"counter-9\"]|counterIds",
        "languages|[\"ja\"]|languages",
        "cardSeconds|2|cardSeconds",
        "cardSeconds|31|cardSeconds",
        "revision|null|revision",
        "colour|1|colour",
      })
  void whatIsWrongIsNamed(String field, String value, String issue) {
    Problem problem =
        assertThrows(Problem.class, () -> DisplayReading.read(display(field, value), OFFICE));
    assertEquals(issue, ProblemFields.of(problem).get(0));
  }

  @Test
  void aDisplayHasTheFieldsOfTheDocument() {
    assertEquals(
        ApiDocument.example("GET /terminals/me/display"),
        ApiDocument.sent(new DisplayView("1", "待合", DisplaySettings.usual(true), 0)));
  }
}
