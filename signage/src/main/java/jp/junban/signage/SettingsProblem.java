package jp.junban.signage;

/** A setting that cannot be; the message is for whoever set it. */
final class SettingsProblem extends Exception {
  SettingsProblem(String message) {
    super(message);
  }
}
