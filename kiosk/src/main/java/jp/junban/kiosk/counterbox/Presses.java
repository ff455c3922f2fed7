package jp.junban.kiosk.counterbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a press asks for; pure. */
final class Presses {

  /** The buttons, by their names in the wiring. */
  enum Button {
    CALL,
    RECALL,
    START,
    FINISH
  }

  /**
   * A command to the server.
   *
   * @param path the last part of its address
   * @param number the number shown when the button was pressed; null for none
   */
  record Command(String path, @Nullable String number) {}

  private Presses() {}

  /**
   * The command of a press; empty when it can only be a mistake.
   *
   * @param startWired whether there is a button of its own to start with; without one the first
   *     press of the finish button starts, and the second finishes
   */
  static Optional<Command> command(Button button, CounterState now, boolean startWired) {
    String number = now.number();
    if (button == Button.CALL) {
      return Optional.of(new Command("calls", number));
    }
    if (number == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (button) {
          case CALL, RECALL -> new Command("recall", number);
          case START -> new Command("start", number);
          case FINISH -> new Command(now.serving() || startWired ? "finish" : "start", number);
        });
  }
}
