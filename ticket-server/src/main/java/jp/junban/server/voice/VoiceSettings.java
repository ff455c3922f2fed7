package jp.junban.server.voice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
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
 * @param zones parts of the building in which other counters are called; a counter in none of them
 *     is called in the common zone
 */
@JsonIgnoreProperties(ignoreUnknown = true)
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
    List<Zone> zones) {

  VoiceSettings {
    // settings that were stored before there were zones
    zones = Objects.requireNonNullElse(zones, List.of());
  }

  /** When a language is spoken. */
  enum When {
    /** At every call. */
    ALWAYS,
    /** When it is the ticket's. */
    TICKET
  }

  /**
   * Where the calls of some counters are heard, and no others.
   *
   * @param name as displays are told to belong to it
   * @param counterIds each counter is in one zone at most
   */
  record Zone(String name, List<String> counterIds) {}

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
