package jp.junban.devices.printing.queue;

import com.hp.jipp.model.JobState;
import jp.junban.devices.printing.PrintOutcome;

/** What a job that is over says about its slip. */
final class Fate {
  private Fate() {}

  /**
   * @param began whether the printer may have had some of it before it was taken back
   * @param stopped whether the printer was seen to stop in the middle of it
   */
  static PrintOutcome of(Ipp.Job job, boolean began, boolean stopped) {
    if (job.state().equals(JobState.completed)) {
      return PrintOutcome.PRINTED;
    }
    if (!began) {
      return PrintOutcome.REFUSED;
    }
    // without a known stop, the printer may have finished before the cancellation reached it
    return stopped ? PrintOutcome.LOST : PrintOutcome.UNKNOWN;
  }
}
