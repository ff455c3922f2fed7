package jp.junban.server.calling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import jp.junban.server.calling.policy.CounterDuty;
import jp.junban.server.calling.policy.PassingCalls;
import jp.junban.server.tickets.QueueClass;
import jp.junban.server.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** A call of a reservation, or of one with priority, past somebody who had come earlier. */
@Entity
@Table(name = "passing_calls")
@IdClass(PassingCall.Key.class)
public class PassingCall {

  @Id
  @Column(name = "ticket_id")
  private String ticketId = "";

  @Id
  @Column(name = "called_at")
  private Instant calledAt = Instant.EPOCH;

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "business_day")
  private LocalDate businessDay = LocalDate.EPOCH;

  @Column(name = "counter_id")
  private String counterId = "";

  @Column(name = "queued_at")
  private Instant queuedAt = Instant.EPOCH;

  @Enumerated(EnumType.STRING)
  @Column(name = "queue_class")
  private QueueClass queueClass = QueueClass.RESERVED;

  protected PassingCall() {}

  /** The latest call of this ticket. */
  PassingCall(Ticket ticket, String counterId, Instant calledAt) {
    this.ticketId = ticket.id();
    this.calledAt = calledAt;
    this.officeId = ticket.officeId();
    this.businessDay = ticket.businessDay();
    this.counterId = counterId;
    this.queuedAt = ticket.queuedAt();
    this.queueClass = ticket.queueClass();
  }

  String counterId() {
    return counterId;
  }

  /** As the policy counts it. */
  PassingCalls.Passing at(CounterDuty duty) {
    return new PassingCalls.Passing(
        calledAt.toEpochMilli(), queuedAt.toEpochMilli(), duty, queueClass == QueueClass.RESERVED);
  }

  /** The primary key. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String ticketId = "";
    private Instant calledAt = Instant.EPOCH;

    public Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && key.ticketId.equals(ticketId)
          && key.calledAt.equals(calledAt);
    }

    @Override
    public int hashCode() {
      return Objects.hash(ticketId, calledAt);
    }
  }
}
