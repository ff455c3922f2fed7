package jp.junban.systemtests.journeys;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import jp.junban.systemtests.stage.Processes;

/** Doing something again and again until it has led somewhere. */
final class Patience {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private Patience() {}

  static void until(Runnable again, BooleanSupplier holds) {
    Processes.await(
        "what the test expects",
        LONGEST,
        () -> {
          again.run();
          return holds.getAsBoolean();
        });
  }
}
