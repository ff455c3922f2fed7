package jp.junban.server.voice.sounds;

import jp.junban.server.voice.sounds.SoundFile.NotASound;

/** Ogg (RFC 3533) with one stream of Opus (RFC 7845) or Vorbis I. */
final class OggFile {

  private static final int PAGE_HEADER = 27;
  private static final int OPUS_RATE = 48_000;

  /** A megabyte of sound cannot last longer; a file that says so is broken. */
  private static final int LONGEST_SECONDS = 86_400;

  private OggFile() {}

  static int lengthMillis(Content content) throws NotASound {
    int first = PAGE_HEADER + content.unsigned8(PAGE_HEADER - 1);
    long rate;
    long skipped = 0;
    if (content.says(first, "OpusHead")) {
      rate = OPUS_RATE;
      skipped = content.unsigned(first + 10, 2);
    } else if (content.unsigned8(first) == 1 && content.says(first + 1, "vorbis")) {
      rate = content.unsigned(first + 12, 4);
    } else {
      throw new NotASound();
    }
    long samples = lastPosition(content) - skipped;
    if (rate <= 0 || samples < 0 || samples / rate > LONGEST_SECONDS) {
      throw new NotASound();
    }
    return (int) (1000 * samples / rate);
  }

  /** The position of the last page that tells one, in samples. */
  private static long lastPosition(Content content) throws NotASound {
    long position = 0;
    int at = 0;
    while (at < content.size()) {
      if (!content.says(at, "OggS")) {
        throw new NotASound();
      }
      long told = content.unsigned(at + 6, 8);
      position = told >= 0 ? told : position;
      int segments = content.unsigned8(at + PAGE_HEADER - 1);
      int end = at + PAGE_HEADER + segments;
      for (int segment = 0; segment < segments; segment++) {
        end += content.unsigned8(at + PAGE_HEADER + segment);
      }
      at = end;
    }
    return position;
  }
}
