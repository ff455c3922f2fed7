package jp.junban.server.voice.sounds;

import jp.junban.server.voice.sounds.SoundFile.NotASound;

/** RIFF WAVE with PCM or floating-point samples (Microsoft, Multiple Channel Audio Data, 2001). */
final class WavFile {

  private static final int FIRST_CHUNK = 12;
  private static final int CHUNK_HEADER = 8;

  private WavFile() {}

  static int lengthMillis(Content content) throws NotASound {
    long bytesPerSecond = 0;
    for (int at = FIRST_CHUNK; at + CHUNK_HEADER <= content.size(); ) {
      long size = content.unsigned(at + 4, 4);
      if (content.says(at, "fmt ")) {
        mustBePlayable((int) content.unsigned(at + 8, 2));
        bytesPerSecond = content.unsigned(at + 16, 4);
      } else if (content.says(at, "data") && bytesPerSecond > 0) {
        long there = Math.min(size, content.size() - at - CHUNK_HEADER);
        return (int) (1000 * there / bytesPerSecond);
      }
      long next = at + CHUNK_HEADER + size + size % 2;
      if (next > content.size()) {
        break;
      }
      at = (int) next;
    }
    throw new NotASound();
  }

  private static void mustBePlayable(int format) throws NotASound {
    boolean isPcm = format == 1;
    boolean isFloat = format == 3;
    boolean isExtensible = format == 0xFFFE;
    if (!isPcm && !isFloat && !isExtensible) {
      throw new NotASound();
    }
  }
}
