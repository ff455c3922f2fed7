package jp.junban.server.voice.sounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import jp.junban.server.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundFileTest {

  private static final String VOICE = "/META-INF/resources/signage/voice/";

  /** A tone as Java itself writes it. */
  private static byte[] wav(float rate, int millis) throws IOException {
    int frames = (int) (rate * millis / 1000);
    AudioFormat format = new AudioFormat(rate, 16, 1, true, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AudioSystem.write(
        new AudioInputStream(new ByteArrayInputStream(new byte[2 * frames]), format, frames),
        AudioFileFormat.Type.WAVE,
        out);
    return out.toByteArray();
  }

  private static byte[] resource(String file) throws IOException {
    try (InputStream in = SoundFileTest.class.getResourceAsStream(VOICE + file)) {
      assertNotNull(in, file);
      return in.readAllBytes();
    }
  }

  /** Frames of MPEG-1 layer III at 128 kbit/s and 44.1 kHz, 26 ms each. */
  private static byte[] mp3(int frames) {
    byte[] bytes = new byte[417 * frames];
    for (int at = 0; at < bytes.length; at += 417) {
      bytes[at] = (byte) 0xFF;
      bytes[at + 1] = (byte) 0xFB;
      bytes[at + 2] = (byte) 0x90;
    }
    return bytes;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Test
  void aWavFileTellsItsLength() throws IOException {
    SoundFile sound = SoundFile.read(wav(44_100, 1_500)).orElseThrow();
    assertEquals("audio/wav", sound.mediaType());
    assertEquals(1_500, sound.lengthMillis(), 1);
    assertTrue(sound.isOfUsefulLength());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja/digit-7", "ja/to-counter", "en/letter-w", "ko/visitor"})
  void anOggFileTellsTheLengthThatWasRendered(String clip) throws IOException {
    SoundFile sound = SoundFile.read(resource("clips/" + clip + ".ogg")).orElseThrow();
    String[] path = clip.split("/");
    int rendered =
        Json.mapper().readTree(resource("clips/lengths.json")).get(path[0]).get(path[1]).intValue();
    assertEquals("audio/ogg", sound.mediaType());
    assertEquals(rendered, sound.lengthMillis(), 21);
  }

  @Test
  void anMp3FileTellsItsLengthWithTagsOrWithout() {
    byte[] tag = joined("ID3\3\0\0\0\0\1\0".getBytes(StandardCharsets.ISO_8859_1), new byte[128]);
    byte[] end = Arrays.copyOf("TAG".getBytes(StandardCharsets.US_ASCII), 128);
    for (byte[] file : new byte[][] {mp3(50), joined(tag, mp3(50)), joined(mp3(50), end)}) {
      SoundFile sound = SoundFile.read(file).orElseThrow();
      assertEquals("audio/mpeg", sound.mediaType());
      assertEquals(1_306, sound.lengthMillis());
    }
  }

  @Test
  void aSoundTooShortOrTooLongIsNoClip() throws IOException {
    assertFalse(SoundFile.read(wav(48_000, 90)).orElseThrow().isOfUsefulLength());
    assertFalse(SoundFile.read(wav(16_000, 10_100)).orElseThrow().isOfUsefulLength());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RIFF", "OggS", "ID3", "<html>", "RIFF....WAVEfmt ", "OggS\0\2"})
  void whatIsNoSoundIsRefused(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(SoundFile.read(bytes).isEmpty());
    assertTrue(SoundFile.read(Arrays.copyOf(bytes, 300)).isEmpty());
  }

  @Test
  void whateverIsSentIsReadOrRefused() throws IOException {
    Random random = new Random(7);
    byte[][] files = {wav(8_000, 300), resource("clips/ja/digit-7.ogg"), mp3(5)};
    for (int i = 0; i < 20_000; i++) {
      byte[] spoiled = files[i % files.length].clone();
      for (int n = 0; n < 4; n++) {
        spoiled[random.nextInt(Math.min(spoiled.length, 200))] = (byte) random.nextInt();
      }
      int length = 1 + random.nextInt(spoiled.length);
      SoundFile.read(Arrays.copyOf(spoiled, length))
          .ifPresent(sound -> assertTrue(sound.lengthMillis() >= 0));
    }
  }
}
