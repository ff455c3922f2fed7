package jp.junban.kiosk;

/** A setting is wrong or missing; the message says which, in one sentence for whoever set it. */
final class SettingsProblem extends Exception {
  SettingsProblem(String message) {
    super(message);
  }
}
