package jp.junban.server.board.ticket;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.junban.server.board.ticket.TicketStatusView.Wait;
import jp.junban.server.platform.Digest;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's own place as their phone shows it. Public only because templates read it.
 *
 * @param status one of the words of {@code TicketStatus}
 * @param letters the beginning of the number
 * @param digits the rest of it
 * @param told null when it is not known or does not matter any more
 * @param nextLook seconds until the page asks again
 * @param lastOnes whether reception has closed, so that only those who wait are still called
 */
public record TicketPage(
    String token,
    String status,
    String number,
    String letters,
    String digits,
    Map<Language, String> serviceNames,
    String officeId,
    Map<Language, String> officeNames,
    @Nullable String counter,
    Map<Language, String> counterPlaces,
    @Nullable Integer ahead,
    @Nullable Wait told,
    @Nullable OffsetDateTime calledAt,
    OffsetDateTime at,
    boolean cancellable,
    int nextLook,
    boolean stale,
    boolean lastOnes) {

  private static final int TAG_LENGTH = 20;

  static TicketPage of(String token, TicketStatusView ticket, boolean lastOnes) {
    return new TicketPage(
        token,
        ticket.status().name(),
        ticket.number(),
        ticket.prefix(),
        ticket.number().substring(ticket.prefix().length()),
        ticket.serviceNames(),
        ticket.office().id(),
        ticket.office().names(),
        ticket.counter(),
        ticket.counterPlaces(),
        ticket.peopleAhead(),
        ticket.told(),
        ticket.calledAt(),
        ticket.at(),
        ticket.cancellable(),
        ticket.nextLookSeconds(),
        ticket.stale(),
        lastOnes);
  }

  /** Whether the visitor is being called at this moment. */
  public boolean called() {
    return status.equals("CALLED");
  }

  /** Whether the place in the queue is not known yet, but will be in a moment. */
  public boolean placeless() {
    return status.equals("WAITING") && ahead == null;
  }

  /** Whether the wait is told as a range. */
  public boolean inRange() {
    return told != null && told.disturbed() && told.minutes() > 0 && told.toMinutes() > least();
  }

  /** The lower end of the range; never 0. */
  public int least() {
    return told == null ? 0 : Math.max(5, told.fromMinutes());
  }

  /**
   * The tag of what the page says: the same as long as it would say the same, but for its time.
   *
   * @param build another one for another build of the page
   */
  String tag(Language language, String build) {
    String said =
        String.join(
            "|",
            status,
            String.valueOf(counter),
            String.valueOf(counterPlaces),
            String.valueOf(ahead),
            String.valueOf(shownWait()),
            String.valueOf(calledAt),
            String.valueOf(nextLook),
            String.valueOf(cancellable),
            String.valueOf(stale),
            String.valueOf(lastOnes),
            String.valueOf(serviceNames),
            String.valueOf(officeNames));
    return '"' + Digest.of(build, language.tag(), said).substring(0, TAG_LENGTH) + '"';
  }

  /** What of the wait can be seen. */
  private @Nullable Object shownWait() {
    return told == null || inRange()
        ? told
        : told.minutes() + " " + told.callAt() + " " + told.late();
  }
}
