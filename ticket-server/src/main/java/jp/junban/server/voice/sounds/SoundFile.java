package jp.junban.server.voice.sounds;

import java.util.Optional;

/**
 * A sound file whose content was looked at.
 *
 * @param mediaType what its content is, whatever its name said
 * @param lengthMillis as its own figures say
 */
public record SoundFile(String mediaType, int lengthMillis, byte[] bytes) {

  /** A recording of one clip is never larger. */
  public static final int MOST_BYTES = 1024 * 1024;

  /** A recording of one clip lasts this long at least. */
  public static final int SHORTEST_MILLIS = 100;

  /** A recording of one clip lasts this long at most. */
  public static final int LONGEST_MILLIS = 10_000;

  /** The file, if it is one that browsers play. */
  public static Optional<SoundFile> read(byte[] bytes) {
    Content content = new Content(bytes);
    try {
      if (content.says(0, "RIFF") && content.says(8, "WAVE")) {
        return Optional.of(new SoundFile("audio/wav", WavFile.lengthMillis(content), bytes));
      }
      if (content.says(0, "OggS")) {
        return Optional.of(new SoundFile("audio/ogg", OggFile.lengthMillis(content), bytes));
      }
      return Optional.of(new SoundFile("audio/mpeg", Mp3File.lengthMillis(content), bytes));
    } catch (NotASound e) {
      return Optional.empty();
    }
  }

  /** Whether it can be a clip. */
  public boolean isOfUsefulLength() {
    return lengthMillis >= SHORTEST_MILLIS && lengthMillis <= LONGEST_MILLIS;
  }

  /** It begins like a sound file and does not go on like one. */
  static final class NotASound extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
