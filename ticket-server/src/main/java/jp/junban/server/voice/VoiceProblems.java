package jp.junban.server.voice;

import jp.junban.server.platform.Problem;
import jp.junban.server.voice.sounds.SoundFile;

/** What can stand in the way of an edit of the voice. */
final class VoiceProblems {

  private VoiceProblems() {}

  /** Somebody else was quicker. */
  static Problem changedMeanwhile() {
    return Problem.conflict(
        "changed-meanwhile",
        "Changed meanwhile",
        "ほかの人が先に変更しました。読み込み直してから、もう一度お試しください。",
        "Someone else changed this meanwhile. Please read it again and repeat your change.");
  }

  static Problem unknownClip() {
    return Problem.unknown("clip", "その音声はありません。", "There is no such clip.");
  }

  static Problem tooLarge() {
    return new Problem(
        413,
        "too-large",
        "Recording too large",
        "録音のファイルが大きすぎます。1 MB までにしてください。",
        "The recording is larger than 1 MB.");
  }

  static Problem notASound() {
    return new Problem(
        415,
        "not-a-sound",
        "Not a sound file",
        "WAV・Ogg・MP3 のどれかの音声ファイルを選んでください。",
        "This is no WAV, Ogg or MP3 file that can be read.");
  }

  static Problem wrongLength() {
    double shortest = SoundFile.SHORTEST_MILLIS / 1000.0;
    int longest = SoundFile.LONGEST_MILLIS / 1000;
    return Problem.invalid(
        "",
        "録音の長さは" + shortest + "秒から" + longest + "秒までにしてください。",
        "A recording lasts " + shortest + " to " + longest + " seconds.");
  }
}
