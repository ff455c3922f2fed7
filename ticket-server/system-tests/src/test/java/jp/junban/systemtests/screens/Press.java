package jp.junban.systemtests.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A press on a button that does not listen right after it appeared. */
final class Press {

  private static final int LOOK_MILLIS = 700;
  private static final int TRIES = 20;

  private Press() {}

  /** Presses until the other thing is shown. */
  static void until(Locator button, Locator shown) {
    for (int i = 0; i < TRIES; i++) {
      button.click();
      try {
        shown.waitFor(
            new Locator.WaitForOptions()
                .setState(WaitForSelectorState.VISIBLE)
                .setTimeout(LOOK_MILLIS));
        return;
      } catch (TimeoutError e) {
        // not yet listening
      }
    }
    throw new IllegalStateException(button + " was pressed " + TRIES + " times in vain");
  }
}
