package jp.junban.server.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;
import jp.junban.server.ApiDocument;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Language;
import org.junit.jupiter.api.Test;

class VoiceJsonTest {

  @Test
  void theVoiceHasTheFieldsOfTheDocument() {
    VoiceSettings usual = VoiceSettings.usual();
    VoiceSettings settings =
        new VoiceSettings(
            usual.muted(),
            usual.chime(),
            usual.repeatNumber(),
            usual.languages(),
            usual.volume(),
            List.of(new VoiceSettings.Volume("17:00", "20:00", 40)),
            usual.delaySeconds(),
            usual.giveUpSeconds(),
            usual.mergeFrom(),
            List.of(new VoiceSettings.Zone("2階", List.of("counter-1"))));
    VoiceView view =
        new VoiceView(
            1, settings, List.of(new VoiceView.RecordedClip(Language.JA, "digit-1", "0123")));
    assertEquals(ApiDocument.example("GET /offices/{office}/voice"), ApiDocument.sent(view));
  }

  @Test
  void aClipHasTheFieldsOfTheDocument() {
    VoiceView.ClipView clip =
        new VoiceView.ClipView(
            Language.JA,
            "digit-1",
            "いち",
            new VoiceView.RecordingView(
                "audio/wav", 1, 1, "0123", OffsetDateTime.parse("2026-11-24T09:00:00+09:00")));
    assertEquals(ApiDocument.example("GET /offices/{office}/voice/clips"), ApiDocument.sent(clip));
  }

  @Test
  void everyLanguageHasItsWords() {
    StandardClips clips = new StandardClips(Json.mapper());
    clips.read();
    for (Language language : StandardClips.LANGUAGES) {
      assertEquals(
          26, clips.words(language).keySet().stream().filter(c -> c.startsWith("letter-")).count());
      clips
          .words(language)
          .keySet()
          .forEach(name -> clips.sound(new StandardClips.Clip(language, name)));
    }
    assertEquals("いち", clips.words(Language.JA).get("digit-1"));
  }
}
