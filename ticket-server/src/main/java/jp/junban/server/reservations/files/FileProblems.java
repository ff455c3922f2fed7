package jp.junban.server.reservations.files;

import java.util.List;
import jp.junban.server.platform.Problem;

/** Why a file as a whole cannot be taken. */
final class FileProblems {

  private FileProblems() {}

  static Problem tooLarge(int megabytes) {
    return new Problem(
        413,
        "file-too-large",
        "File too large",
        "ファイルが大きすぎます。" + megabytes + "MBまでのCSVを送ってください。",
        "The file is too large. Send a CSV of at most " + megabytes + " MB.");
  }

  static Problem tooManyLines(int most) {
    return new Problem(
        413,
        "too-many-lines",
        "Too many lines",
        "行が多すぎます。1つのファイルは" + most + "行までです。",
        "The file has too many lines. One file has at most " + most + " lines.");
  }

  static Problem notText(String what) {
    return new Problem(
        415,
        "not-a-csv-file",
        "Not a CSV file",
        "CSVではないファイルです(" + what + ")。予約システムからCSV形式で書き出したファイルを送ってください。",
        "This is not a CSV file ("
            + what
            + "). Send the file that the booking system exports as CSV.");
  }

  static Problem unknownEncoding() {
    return new Problem(
        422,
        "unknown-encoding",
        "Unknown encoding",
        "文字を読み取れません。ファイルの文字コードは UTF-8 か Shift_JIS にしてください。",
        "The text cannot be read. The file must be in UTF-8 or Shift_JIS.");
  }

  static Problem empty() {
    return new Problem(
        422,
        "empty-file",
        "Empty file",
        "ファイルに予約が1件も入っていません。",
        "There is no reservation in the file.");
  }

  static Problem unreadable(long line) {
    return new Problem(
            422,
            "unreadable-csv",
            "Unreadable CSV",
            line + "行目のあたりで、CSVとして読み取れません。引用符(\")の数を確かめてください。",
            "This cannot be read as CSV near line " + line + ". Check the quotation marks.")
        .with("line", line);
  }

  static Problem columnsMissing(List<String> missing, List<String> headers) {
    String names = String.join("、", missing);
    return new Problem(
            422,
            "columns-missing",
            "Columns missing",
            "列「" + names + "」がファイルにありません。ファイルの形式で、列の名前を合わせてください。",
            "The file has no column \"" + names + "\". Set the names of the columns in the format.")
        .with("missing", missing)
        .with("headers", headers);
  }
}
