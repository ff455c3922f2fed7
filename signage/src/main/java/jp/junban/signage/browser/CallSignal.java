package jp.junban.signage.browser;

/** What else tells the lobby of a new call, such as a lamp or a buzzer on this computer. */
@FunctionalInterface
public interface CallSignal {

  /** For a display without any. */
  CallSignal NONE = () -> {};

  /** A call appeared on this display just now. Must return at once. */
  void called();
}
