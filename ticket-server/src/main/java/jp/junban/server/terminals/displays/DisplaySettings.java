package jp.junban.server.terminals.displays;

import java.util.List;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one display shows and says.
 *
 * @param counterId of the counter display; null for a board
 * @param zones what stands on a board beside the present call
 * @param serviceIds the procedures it shows; none: all
 * @param counterIds the counters whose calls it shows; none: all
 * @param languages that take turns beside Japanese, in this order
 * @param cardSeconds how long a call keeps the card where it is not spoken
 * @param voiceZone the name of the voice zone it belongs to; null for the common one
 * @param speaks whether it is the voice of its zone
 */
record DisplaySettings(
    Shows shows,
    @Nullable String counterId,
    Layout layout,
    List<Zone> zones,
    List<String> serviceIds,
    List<String> counterIds,
    List<Language> languages,
    int cardSeconds,
    @Nullable String voiceZone,
    boolean speaks) {

  static final int USUAL_CARD_SECONDS = 6;

  /** What a display is. */
  enum Shows {
    BOARD,
    COUNTER
  }

  /** How it hangs. */
  enum Layout {
    /** As the panel says of itself: across or upright. */
    AUTO,
    /** The panel hangs with its top to the left, and does not know it. */
    TURNED_LEFT,
    /** The panel hangs with its top to the right, and does not know it. */
    TURNED_RIGHT
  }

  /** What may stand on a board. */
  enum Zone {
    /** The calls before the present one. */
    EARLIER,
    /** Next numbers, people and waits of every procedure. */
    PROCEDURES,
    /** Numbers whose visitors did not come. */
    MISSED,
    /** One line of the office's notices. */
    NOTICE,
    /** Pictures and films. */
    CONTENT
  }

  /** The languages that can stand beside Japanese. */
  static final List<Language> BESIDE_JAPANESE = List.of(Language.EN, Language.ZH_HANS, Language.KO);

  /**
   * What holds for a display of which nothing was set.
   *
   * @param speaks whether it is the one that speaks
   */
  static DisplaySettings usual(boolean speaks) {
    return new DisplaySettings(
        Shows.BOARD,
        null,
        Layout.AUTO,
        List.of(Zone.EARLIER, Zone.PROCEDURES, Zone.MISSED, Zone.NOTICE),
        List.of(),
        List.of(),
        BESIDE_JAPANESE,
        USUAL_CARD_SECONDS,
        null,
        speaks);
  }

  /** The same, but silent. */
  DisplaySettings silent() {
    return new DisplaySettings(
        shows,
        counterId,
        layout,
        zones,
        serviceIds,
        counterIds,
        languages,
        cardSeconds,
        voiceZone,
        false);
  }
}
