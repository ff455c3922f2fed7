package jp.junban.server.content;

import jp.junban.server.content.files.UnusableFile;
import jp.junban.server.platform.Problem;

/** What can stand in the way of content for the displays. */
final class ContentProblems {

  private ContentProblems() {}

  static Problem unknown() {
    return Problem.unknown("content", "その掲示物はありません。", "There is no such content.");
  }

  static Problem changedMeanwhile() {
    return Problem.conflict(
        "changed-meanwhile",
        "Changed meanwhile",
        "ほかの人が先に変更しました。読み込み直してから、もう一度お試しください。",
        "Someone else changed this meanwhile. Please read it again and repeat your change.");
  }

  /** The office's share is used up, or the disk nearly is. */
  static Problem full(long mostMegabytes) {
    return Problem.conflict(
        "content-full",
        "No room for more content",
        "掲示物の保存場所がいっぱいです（" + mostMegabytes + " MBまで）。使わないものを削除してください。",
        "There is no room for more content (" + mostMegabytes + " MB). Please delete some.");
  }

  static Problem unusable(UnusableFile why) {
    return switch (why.reason()) {
      case TOO_LARGE ->
          new Problem(
              413,
              "content-too-large",
              "Content too large",
              "ファイルが大きすぎます。画像は20 MB・1億画素、PDFは50 MB・40ページ、動画は200 MBまでです。",
              "The file is too large: pictures 20 MB and 100 megapixels, PDF 50 MB and 40 pages,"
                  + " films 200 MB.");
      case NOT_SHOWABLE ->
          new Problem(
              415,
              "not-showable",
              "Content that cannot be shown",
              "画像（JPEG・PNG・GIF）、パスワードのないPDF、動画（MP4・WebM）のどれかを選んでください。",
              "This is no picture (JPEG, PNG, GIF), PDF without a password or film (MP4, WebM)"
                  + " that can be shown.");
    };
  }
}
