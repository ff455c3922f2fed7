package jp.junban.server.voice.sounds;

import java.nio.charset.StandardCharsets;
import jp.junban.server.voice.sounds.SoundFile.NotASound;

/** Bytes of a file, read at a place; what lies behind its end is no sound. */
record Content(byte[] bytes) {

  int size() {
    return bytes.length;
  }

  boolean says(int at, String word) {
    byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < letters.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != letters[i]) {
        return false;
      }
    }
    return true;
  }

  int unsigned8(int at) throws NotASound {
    if (at < 0 || at >= bytes.length) {
      throw new NotASound();
    }
    return bytes[at] & 0xFF;
  }

  /** Least significant byte first, as in WAV and Ogg. */
  long unsigned(int at, int count) throws NotASound {
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | unsigned8(at + i);
    }
    return value;
  }
}
