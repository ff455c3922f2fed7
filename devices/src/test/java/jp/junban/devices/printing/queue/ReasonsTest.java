package jp.junban.devices.printing.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hp.jipp.model.JobState;
import java.util.List;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrinterState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  @ParameterizedTest
  @CsvSource({
    "true, none, READY",
    "true, media-low-report, NEAR_END",
    "true, media-empty-warning, OUT_OF_PAPER",
    "false, media-empty-error, OUT_OF_PAPER",
    "true, media-needed, OUT_OF_PAPER",
    "false, cover-open-error media-empty-error, COVER_OPEN",
    "true, door-open, COVER_OPEN",
    "true, offline-report, OFFLINE",
    "true, paused, OFFLINE",
    "false, none, OFFLINE",
    "true, connecting-to-device, READY"
  })
  void reasonsAreToldInOurWords(boolean works, String reasons, PrinterState state) {
    assertEquals(state, Reasons.state(works, List.of(reasons.split(" "))));
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:631,",
    "localhost:631, /run/cups/cups.sock",
    "10.0.0.5:631, 10.0.0.5",
    "10.0.0.5:8631, 10.0.0.5:8631",
    "print:631, print/version=1.1"
  })
  void thePrintSystemIsWhereTheEnvironmentSays(String address, String server) {
    assertEquals(address, QueuePrinter.cups(server));
  }

  @Test
  void onlyAKnownStopMakesACancelledJobLost() {
    assertEquals(PrintOutcome.PRINTED, Fate.of(new Ipp.Job(1, JobState.completed), true, true));
    assertEquals(PrintOutcome.REFUSED, Fate.of(new Ipp.Job(1, JobState.canceled), false, true));
    assertEquals(PrintOutcome.LOST, Fate.of(new Ipp.Job(1, JobState.canceled), true, true));
    assertEquals(PrintOutcome.UNKNOWN, Fate.of(new Ipp.Job(1, JobState.aborted), true, false));
  }
}
