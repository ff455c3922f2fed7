package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.StreamSupport;
import jp.junban.server.platform.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An office's voice: settings that boards follow, and recordings that replace clips. */
@ExtendWith(TicketServer.class)
class VoiceIT {

  private static final String CLIP = "/voice/clips/ja/digit-7";

  private Api admin;
  private TestOffice office;

  @BeforeEach
  void setUpAnOffice() {
    admin = Administrator.api();
    office = TestOffice.open();
  }

  /**
   * A WAV file of 8-bit samples whose bytes are all ASCII, so that it can be sent as text: 8 kHz.
   *
   * @param sample of which it is made
   */
  private static String wav(int millis, char sample) {
    int samples = 8 * millis;
    return "RIFF"
        + little(36 + samples, 4)
        + "WAVEfmt "
        + little(16, 4)
        + little(1, 2)
        + little(1, 2)
        + little(8_000, 4)
        + little(8_000, 4)
        + little(1, 2)
        + little(8, 2)
        + "data"
        + little(samples, 4)
        + String.valueOf(sample).repeat(samples);
  }

  private static String little(int value, int bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes; i++) {
      text.append((char) (value >> 8 * i & 0xFF));
    }
    return text.toString();
  }

  private Answer send(String clip, String content) {
    return admin.raw("PUT", office.path(clip), "audio/wav", content);
  }

  /** All lengths here are chosen so that every byte of the header is ASCII. */
  private static final int MILLIS = 1_088;

  private JsonNode listed(String language, String clip) {
    return StreamSupport.stream(
            admin.get(office.path("/voice/clips")).with(200).json().spliterator(), false)
        .filter(one -> one.get("language").asString().equals(language))
        .filter(one -> one.get("clip").asString().equals(clip))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anOfficeThatSetNothingSpeaksAsUsual() {
    JsonNode voice = Api.anyone().get(office.path("/voice")).with(200).json();
    assertEquals(0, voice.get("revision").intValue());
    assertEquals("ja", voice.get("languages").get(0).get("language").asString());
    assertTrue(voice.get("recordings").isEmpty());
  }

  @Test
  void anEditReachesTheBoardsAndAStaleOneIsRefused() {
    Answer before = Api.anyone().get(office.path("/voice")).with(200);
    ObjectNode voice = (ObjectNode) before.json();
    voice.put("volume", 35);
    voice.putArray("volumes").addObject().put("from", "17:00").put("to", "20:00").put("volume", 10);
    admin.put(office.path("/voice"), Json.mapper().writeValueAsString(voice)).with(200);

    String tag = before.header("ETag").orElseThrow();
    Answer after = Api.anyone().with("If-None-Match", tag).get(office.path("/voice")).with(200);
    assertEquals(35, after.json().get("volume").intValue());
    assertEquals("17:00", after.json().get("volumes").get(0).get("from").asString());
    String newTag = after.header("ETag").orElseThrow();
    Api.anyone().with("If-None-Match", newTag).get(office.path("/voice")).with(304);

    voice.put("revision", after.json().get("revision").intValue() + 1);
    Answer stale =
        admin.put(office.path("/voice"), Json.mapper().writeValueAsString(voice)).with(409);
    assertEquals("changed-meanwhile", stale.problem());
    voice.put("revision", after.json().get("revision").intValue());
    admin.put(office.path("/voice"), Json.mapper().writeValueAsString(voice)).with(200);
  }

  @Test
  void aRecordingReplacesAClipUntilItIsRemoved() {
    Answer standard = Api.anyone().get(office.path(CLIP)).with(200);
    assertEquals("audio/ogg", standard.header("Content-Type").orElseThrow());

    String sound = wav(MILLIS, 'a');
    send(CLIP, sound).with(204);
    Answer recorded = Api.anyone().get(office.path(CLIP)).with(200);
    assertEquals("audio/wav", recorded.header("Content-Type").orElseThrow());
    assertEquals(sound, recorded.text());
    assertEquals(MILLIS, listed("ja", "digit-7").get("recording").get("lengthMillis").intValue());
    JsonNode voice = Api.anyone().get(office.path("/voice")).with(200).json();
    assertEquals("digit-7", voice.get("recordings").get(0).get("clip").asString());

    String tag = recorded.header("ETag").orElseThrow();
    Api.anyone().with("If-None-Match", tag).get(office.path(CLIP)).with(304);
    send(CLIP, wav(MILLIS, 'b')).with(204);
    Answer second = Api.anyone().with("If-None-Match", tag).get(office.path(CLIP)).with(200);
    assertNotEquals(sound, second.text());

    admin.delete(office.path(CLIP)).with(204);
    admin.delete(office.path(CLIP)).with(204);
    assertTrue(listed("ja", "digit-7").get("recording").isNull());
    assertEquals(
        standard.header("ETag"), Api.anyone().get(office.path(CLIP)).with(200).header("ETag"));
  }

  @Test
  void aRecordingIsOneOffices() {
    send(CLIP, wav(MILLIS, 'a')).with(204);
    Answer other = Api.anyone().get(TestOffice.open().path(CLIP)).with(200);
    assertEquals("audio/ogg", other.header("Content-Type").orElseThrow());
  }

  @Test
  void aLargeRecordingComesBackWhole() {
    String sound = wav(8_320, 'x') + "y".repeat(900_000);
    send(CLIP, sound).with(204);
    assertEquals(sound, Api.anyone().get(office.path(CLIP)).with(200).text());
  }

  @Test
  void whatCannotBeAClipIsRefused() {
    assertEquals("not-a-sound", send(CLIP, "<html>").with(415).problem());
    assertEquals("not-a-sound", send(CLIP, "").with(415).problem());
    assertEquals("invalid-input", send(CLIP, wav(32, 'a')).with(400).problem());
    assertEquals("too-large", send(CLIP, "x".repeat(1024 * 1024 + 1)).with(413).problem());
    assertEquals("unknown-clip", send("/voice/clips/ja/hello", "x").with(404).problem());
    assertEquals("unknown-clip", send("/voice/clips/tlh/digit-7", "x").with(404).problem());
    assertEquals(
        "unknown-clip",
        Api.anyone().get(office.path("/voice/clips/ja/..digit-7")).with(404).problem());
  }

  @Test
  void onlyAdministratorsChangeTheVoice() {
    Api display = office.terminal("DISPLAY");
    display.put(office.path("/voice"), Map.of()).with(403);
    display.delete(office.path(CLIP)).with(403);
    Api.anyone().delete(office.path(CLIP)).with(401);
    Api.anyone().get(office.path("/voice/clips")).with(401);
    display.get(office.path(CLIP)).with(200);
  }

  @Test
  void aDisplayReportsWhetherItCanBeHeard() {
    Api display = office.terminal("DISPLAY");
    display
        .put("/api/v1/terminals/me/report", Map.of("version", "0.1.0", "sound", "BLOCKED"))
        .with(204);
    JsonNode terminal = admin.get(office.path("/terminals")).with(200).list().get(0);
    assertEquals("BLOCKED", terminal.get("report").get("sound").asString());
  }
}
