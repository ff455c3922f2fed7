package jp.junban.server.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class VoiceReadingTest {

  private static final String VOICE =
      """
      {"revision":3,"muted":false,"chime":true,"repeatNumber":false,
       "languages":[{"language":"ja","when":"ALWAYS"},{"language":"zh-Hans","when":"TICKET"}],
       "volume":80,"volumes":[{"from":"17:00","to":"24:00","volume":40}],"delaySeconds":20,
       "giveUpSeconds":60,"mergeFrom":4,
       "zones":[{"name":"2階","counterIds":["01999999-9999-7999-8999-999999999999"]}],"recordings":[]}
      """;

  private static ObjectNode voice(String field, String value) {
    ObjectNode voice = (ObjectNode) Json.mapper().readTree(VOICE);
    return voice.set(field, Json.mapper().readTree(value));
  }

  @Test
  void theSettingsAreReadWhole() {
    VoiceReading.Edit edit = VoiceReading.read(Json.mapper().readTree(VOICE));
    assertEquals(3, edit.revision());
    VoiceSettings voice = edit.settings();
    assertFalse(voice.repeatNumber());
    assertEquals(
        List.of(
            new VoiceSettings.Spoken(Language.JA, VoiceSettings.When.ALWAYS),
            new VoiceSettings.Spoken(Language.ZH_HANS, VoiceSettings.When.TICKET)),
        voice.languages());
    assertEquals(List.of(new VoiceSettings.Volume("17:00", "24:00", 40)), voice.volumes());
  }

  @Test
  void whatIsStoredIsReadBackAsItWas() {
    String json = Json.mapper().writeValueAsString(VoiceSettings.usual());
    assertEquals(VoiceSettings.usual(), Json.mapper().readValue(json, VoiceSettings.class));
  }

  @Test
  void whatWasStoredBeforeThereWereZonesHasNone() {
    ObjectNode stored =
        (ObjectNode)
            Json.mapper().readTree(Json.mapper().writeValueAsString(VoiceSettings.usual()));
    stored.remove("zones");
    stored.putArray("quietTerminals").add("d1");
    String text = Json.mapper().writeValueAsString(stored);
    assertEquals(VoiceSettings.usual(), Json.mapper().readValue(text, VoiceSettings.class));
  }

  @Test
  void aRequestThatSaysNothingOfSilenceDoesNotSilenceTheLobby() {
    ObjectNode voice = voice("chime", "true");
    voice.remove("muted");
    assertFalse(VoiceReading.read(voice).settings().muted());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "languages|[{\"language\":\"ja-easy\",\"when\":\"ALWAYS\"}]|languages[0].language",
        "languages|[{\"language\":\"ja\",\"when\":\"NEVER\"}]|languages[0].when",
        "languages|[{\"language\":\"ja\",\"when\":\"TICKET\"},{\"language\":\"ja\",\"when\":\"ALWAYS\"}]|languages[1].language",
        "volume|101|volume",
        "volumes|[{\"from\":\"25:00\",\"to\":\"26:00\",\"volume\":1}]|volumes[0].from",
        "volumes|[{\"from\":\"12:00\",\"to\":\"12:00\",\"volume\":1}]|volumes[0].to",
        "volumes|[{\"from\":\"09:00\",\"to\":\"12:00\",\"volume\":1},{\"from\":\"11:59\",\"to\":\"13:00\",\"volume\":1}]|volumes[1].from",
        "delaySeconds|4|delaySeconds",
        "delaySeconds|90|giveUpSeconds",
        "mergeFrom|1|mergeFrom",
        "zones|[{\"name\":\"2階\",\"counterIds\":[\"upstairs\"]}]|zones[0].counterIds",
        "zones|[{\"name\":\"\",\"counterIds\":[]}]|zones[0].name",
        "zones|[{\"name\":\"2階\",\"counterIds\":[]},{\"name\":\"2階\",\"counterIds\":[]}]|zones[1].name",
        "zones|[{\"name\":\"1\",\"counterIds\":[\"01999999-9999-7999-8999-999999999999\"]},{\"name\":\"2\",\"counterIds\":[\"01999999-9999-7999-8999-999999999999\"]}]|zones[1].counterIds",
        "revision|null|revision",
        "loud|true|loud",
      })
  void whatIsWrongIsNamed(String field, String value, String issue) {
    Problem problem = assertThrows(Problem.class, () -> VoiceReading.read(voice(field, value)));
    assertEquals(issue, ProblemFields.of(problem).get(0));
  }
}
