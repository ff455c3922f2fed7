package jp.junban.server.calling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.junban.server.offices.Counter;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketStatus;

/**
 * Who is next at a counter: of those who wait for a service given there, the one who came first.
 *
 * <p>A pure function, so that the same rule can be run forward by the forecast.
 */
public final class NextTicketPolicy {

  private NextTicketPolicy() {}

  /**
   * The ticket to call, and the sentence that says why.
   *
   * @param reason in Japanese, shown to staff and stored with the call
   */
  public record Choice(OpenTicket ticket, String reason) {}

  /**
   * @param queue the office's tickets in the order of the queue; those that do not wait are passed
   *     over
   * @return empty when nobody waits for what this counter gives
   */
  public static Optional<Choice> choose(List<OpenTicket> queue, Counter counter, Instant now) {
    return next(queue, counter).map(ticket -> new Choice(ticket, reason(ticket, now)));
  }

  /** As {@link #choose}, without saying why. */
  public static Optional<OpenTicket> next(List<OpenTicket> queue, Counter counter) {
    for (OpenTicket ticket : queue) {
      if (ticket.status() == TicketStatus.WAITING && counter.serves(ticket.serviceId())) {
        return Optional.of(ticket);
      }
    }
    return Optional.empty();
  }

  private static String reason(OpenTicket ticket, Instant now) {
    return "担当する手続きの中で、いちばん先に受け付けた方です（お待ち " + waited(ticket, now) + "分）";
  }

  /** The reason stored when staff named the ticket themselves. */
  static String reasonForChosen(OpenTicket ticket, Instant now) {
    return "窓口で番号を指定しました（お待ち " + waited(ticket, now) + "分）";
  }

  private static long waited(OpenTicket ticket, Instant now) {
    return Math.max(0, Duration.between(ticket.queuedAt(), now).toMinutes());
  }
}
