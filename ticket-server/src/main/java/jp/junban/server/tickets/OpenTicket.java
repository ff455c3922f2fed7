package jp.junban.server.tickets;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as calling, waits and boards look at it: a copy, read without locks. The fields are
 * those of {@link Ticket}.
 */
public record OpenTicket(
    String id,
    String prefix,
    int sequence,
    String serviceId,
    int step,
    TicketStatus status,
    Language language,
    Channel channel,
    Instant issuedAt,
    Instant queuedAt,
    @Nullable Instant calledAt,
    @Nullable Instant servingAt,
    @Nullable String counterId,
    @Nullable String forCounterId,
    int calls,
    int announcements,
    QueueClass queueClass,
    @Nullable Instant slotAt,
    @Nullable PriorityReason priorityReason,
    @Nullable CallRule callRule,
    @Nullable String passedOver,
    @Nullable String callReason,
    @Nullable String note,
    @Nullable Attention attention,
    @Nullable String alsoNumber) {

  /** First come, first served; who stands before whom within a lane. */
  static final Comparator<OpenTicket> IN_QUEUE =
      Comparator.comparing(OpenTicket::queuedAt)
          .thenComparing(OpenTicket::sequence)
          .thenComparing(OpenTicket::id);

  /** The number people read. */
  public TicketNumber number() {
    return new TicketNumber(prefix, sequence);
  }

  /** The numbers of those its call passed over. */
  public List<String> numbersPassedOver() {
    return CallGround.passedOver(passedOver);
  }

  /** Names this ticket's latest call: never the same for two, those taken back counted too. */
  public String callId() {
    return id + "-" + announcements;
  }
}
