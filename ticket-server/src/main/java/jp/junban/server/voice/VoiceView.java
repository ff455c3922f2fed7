package jp.junban.server.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * The voice as boards and administrators read it.
 *
 * @param revision to be sent back with an edit
 * @param recordings the clips that a recording replaces
 */
record VoiceView(
    int revision, @JsonUnwrapped VoiceSettings settings, List<RecordedClip> recordings) {

  /**
   * A clip that a recording replaces.
   *
   * @param version changes with the sound
   */
  record RecordedClip(Language language, String clip, String version) {}

  /**
   * A clip of the catalogue.
   *
   * @param says its words
   * @param recording what replaces it; null while it is the standard one
   */
  record ClipView(Language language, String clip, String says, @Nullable RecordingView recording) {}

  /** A recording; its time is the office's. */
  record RecordingView(
      String mediaType, int bytes, int lengthMillis, String version, OffsetDateTime recordedAt) {}
}
