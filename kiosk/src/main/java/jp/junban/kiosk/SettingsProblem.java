package jp.junban.kiosk;

/** A setting is wrong or missing; the message says which, in one sentence for whoever set it. */
public final class SettingsProblem extends Exception {
  public SettingsProblem(String message) {
    super(message);
  }
}
