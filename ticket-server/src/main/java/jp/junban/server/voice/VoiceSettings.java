package jp.junban.server.voice;

import java.util.List;
import jp.junban.server.platform.Language;

/**
 * How an office wants its calls spoken.
 *
 * @param muted whether nothing is heard at all, not even the chime
 * @param repeatNumber whether the number is said again at the end
 * @param languages in the order they are spoken; none: the chime alone
 * @param volume in percent
 * @param volumes the volume at other times of the day
 * @param delaySeconds announcements are shortened so that each begins within this time
 * @param giveUpSeconds a call older than this is left to the screen
 * @param mergeFrom so many waiting calls are spoken as one brief list
 * @param quietTerminals ids of displays that stay silent
 */
record VoiceSettings(
    boolean muted,
    boolean chime,
    boolean repeatNumber,
    List<Spoken> languages,
    int volume,
    List<Volume> volumes,
    int delaySeconds,
    int giveUpSeconds,
    int mergeFrom,
    List<String> quietTerminals) {

  /** When a language is spoken. */
  enum When {
    /** At every call. */
    ALWAYS,
    /** When it is the ticket's. */
    TICKET
  }

  /** A language of the announcements. */
  record Spoken(Language language, When when) {}

  /**
   * The volume in a part of the day.
   *
   * @param from the office's wall-clock time, 09:30
   * @param to not in it any more; 24:00 at most
   * @param volume in percent
   */
  record Volume(String from, String to, int volume) {}

  /** What holds for an office that has set nothing. */
  static VoiceSettings usual() {
    return new VoiceSettings(
        false,
        true,
        true,
        List.of(
            new Spoken(Language.JA, When.ALWAYS),
            new Spoken(Language.EN, When.TICKET),
            new Spoken(Language.ZH_HANS, When.TICKET),
            new Spoken(Language.KO, When.TICKET)),
        80,
        List.of(),
        20,
        60,
        4,
        List.of());
  }
}
