package jp.junban.server.voice.sounds;

import jp.junban.server.voice.sounds.SoundFile.NotASound;

/** MPEG audio, layer III (ISO/IEC 11172-3 and 13818-3), frame by frame; tags are passed over. */
final class Mp3File {

  private static final int[] KBPS_MPEG1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] KBPS_MPEG2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] RATES_MPEG1 = {44_100, 48_000, 32_000};
  private static final int ID3_HEADER = 10;
  private static final int FEWEST_FRAMES = 3;

  private Mp3File() {}

  static int lengthMillis(Content content) throws NotASound {
    double seconds = 0;
    int frames = 0;
    int at = start(content);
    while (at + 4 <= content.size() && !content.says(at, "TAG")) {
      Frame frame = frame(content, at);
      seconds += (double) frame.samples() / frame.rate();
      frames++;
      at += frame.bytes();
    }
    if (frames < FEWEST_FRAMES) {
      throw new NotASound();
    }
    return (int) (1000 * seconds);
  }

  /** Behind an ID3v2 tag, whose size is written in seven bits per byte. */
  private static int start(Content content) throws NotASound {
    if (!content.says(0, "ID3")) {
      return 0;
    }
    int size = 0;
    for (int i = 6; i < ID3_HEADER; i++) {
      size = size << 7 | content.unsigned8(i) & 0x7F;
    }
    return ID3_HEADER + size;
  }

  private record Frame(int samples, int rate, int bytes) {}

  private static Frame frame(Content content, int at) throws NotASound {
    int version = content.unsigned8(at + 1) >> 3 & 3;
    int layer = content.unsigned8(at + 1) >> 1 & 3;
    int bitRate = content.unsigned8(at + 2) >> 4;
    int rateIndex = content.unsigned8(at + 2) >> 2 & 3;
    boolean synced = content.unsigned8(at) == 0xFF && content.unsigned8(at + 1) >> 5 == 7;
    if (!synced || version == 1 || layer != 1 || bitRate == 0 || bitRate == 15 || rateIndex == 3) {
      throw new NotASound();
    }
    boolean isMpeg1 = version == 3;
    int rate = RATES_MPEG1[rateIndex] / (isMpeg1 ? 1 : version == 2 ? 2 : 4);
    int samples = isMpeg1 ? 1152 : 576;
    int kbps = (isMpeg1 ? KBPS_MPEG1 : KBPS_MPEG2)[bitRate];
    int padding = content.unsigned8(at + 2) >> 1 & 1;
    return new Frame(samples, rate, samples / 8 * kbps * 1000 / rate + padding);
  }
}
