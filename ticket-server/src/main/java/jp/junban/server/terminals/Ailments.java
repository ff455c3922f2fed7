package jp.junban.server.terminals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.Office;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/** What is wrong with a machine, in sentences that the staff of its office can act on; pure. */
final class Ailments {

  /** Journal, board and log of a busy month need a fraction of it. */
  static final int LITTLE_DISK_MEGABYTES = 500;

  private static final Map<String, Map<Language, String>> PRINTER =
      Map.of(
          "NEAR_END",
          words("用紙が残り少なくなりました。", "The paper is nearly used up."),
          "OUT_OF_PAPER",
          words("用紙がありません。補充してください。", "Out of paper: please put in a new roll."),
          "COVER_OPEN",
          words("プリンターのカバーが開いています。", "The printer's cover is open."),
          "OFFLINE",
          words(
              "プリンターから応答がありません。電源とケーブルを確認してください。",
              "The printer does not answer: please check its power and cable."));

  private static final Map<String, Map<Language, String>> SOUND =
      Map.of(
          "BLOCKED",
          words(
              "音が出ません。画面に一度触れるか、ブラウザーの自動再生を許可してください。",
              "No sound: touch its screen once, or allow its browser to play sound."),
          "NO_SIGNAL",
          words(
              "音が出ません。表示用のパソコンの音の設定を確かめてください。",
              "No sound: please check the sound settings of its computer."));

  private Ailments() {}

  /**
   * The most pressing first; empty when all is well.
   *
   * @param said its last report; null when it never told
   * @param silentBefore a report before this is too old
   */
  static List<Map<Language, String>> of(
      Office office, @Nullable TerminalReport said, Instant silentBefore) {
    if (said == null) {
      return List.of(words("まだ一度もつながっていません。", "It has never been connected."));
    }
    List<Map<Language, String>> wrong = new ArrayList<>();
    if (said.reportedAt().isBefore(silentBefore)) {
      String last = office.local(said.reportedAt()).toLocalTime().withNano(0).toString();
      String at = last.substring(0, 5);
      wrong.add(
          words(
              "連絡がありません（最後は" + at + "）。電源とネットワークを確認してください。",
              "Silent since " + at + ": please check its power and network."));
      return wrong;
    }
    add(wrong, PRINTER.get(said.printer() == null ? "" : said.printer()));
    add(wrong, SOUND.get(said.sound() == null ? "" : said.sound()));
    Integer undelivered = said.undelivered();
    if (undelivered != null && undelivered > 0) {
      wrong.add(
          words(
              "通信が切れている間に発券した" + undelivered + "枚が、まだ届いていません。",
              undelivered + " tickets that it issued by itself have not arrived yet."));
    }
    Integer disk = said.freeDiskMegabytes();
    if (disk != null && disk < LITTLE_DISK_MEGABYTES) {
      wrong.add(words("ディスクの空きが残り" + disk + "MBです。", "Only " + disk + " MB of its disk are free."));
    }
    if (said.detail() != null) {
      wrong.add(words(said.detail(), said.detail()));
    }
    return wrong;
  }

  private static void add(
      List<Map<Language, String>> wrong, @Nullable Map<Language, String> words) {
    if (words != null) {
      wrong.add(words);
    }
  }

  private static Map<Language, String> words(String japanese, String english) {
    return Map.of(Language.JA, japanese, Language.EN, english);
  }
}
