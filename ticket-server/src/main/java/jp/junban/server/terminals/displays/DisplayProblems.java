package jp.junban.server.terminals.displays;

import jp.junban.server.platform.Problem;

/** What can stand in the way of a display's settings. */
final class DisplayProblems {

  private DisplayProblems() {}

  static Problem noDisplay() {
    return Problem.conflict(
        "no-display", "Not a display", "この端末は表示用ではありません。", "This terminal is not a display.");
  }

  /** Somebody else speaks in the zone already. */
  static Problem zoneHasVoice(String other) {
    return Problem.conflict(
            "zone-has-voice",
            "Zone has a voice",
            "この区域では「" + other + "」が声を出しています。先にそちらを「声を出さない」にしてください。",
            "\"" + other + "\" is the voice of this zone. Please silence it first.")
        .with("display", other);
  }

  static Problem changedMeanwhile() {
    return Problem.conflict(
        "changed-meanwhile",
        "Changed meanwhile",
        "ほかの人が先に変更しました。読み込み直してから、もう一度お試しください。",
        "Someone else changed this meanwhile. Please read it again and repeat your change.");
  }
}
