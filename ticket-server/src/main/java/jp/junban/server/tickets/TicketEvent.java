package jp.junban.server.tickets;

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
import org.jspecify.annotations.Nullable;

/**
 * One move of one ticket: when, where, by whom, and what it led to. Written once, never changed;
 * the record from which every figure is made.
 */
@Entity
@Table(name = "ticket_events")
@IdClass(TicketEvent.Key.class)
public class TicketEvent {

  /** The first move of every ticket. */
  static final int FIRST = 1;

  @Id
  @Column(name = "ticket_id")
  private String ticketId = "";

  @Id private int move;

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "business_day")
  private LocalDate businessDay = LocalDate.EPOCH;

  @Enumerated(EnumType.STRING)
  private TicketMove kind = TicketMove.ISSUE;

  @Column(name = "happened_at")
  private Instant at = Instant.EPOCH;

  private String actor = "";

  @Column(name = "counter_id")
  private @Nullable String counterId;

  @Column(name = "service_id")
  private String serviceId = "";

  @Enumerated(EnumType.STRING)
  private TicketStatus status = TicketStatus.WAITING;

  private @Nullable String detail;

  private @Nullable Integer undoes;

  protected TicketEvent() {}

  TicketEvent(Ticket ticket, int move, TicketMove kind, Where where, @Nullable String detail) {
    this.ticketId = ticket.id();
    this.move = move;
    this.officeId = ticket.officeId();
    this.businessDay = ticket.businessDay();
    this.kind = kind;
    this.at = where.at();
    this.actor = where.actor();
    this.counterId = where.counterId();
    this.serviceId = ticket.serviceId();
    this.status = ticket.status();
    this.detail = detail;
  }

  /** The taking back of an earlier move. */
  TicketEvent undoing(int earlierMove) {
    undoes = earlierMove;
    return this;
  }

  public String ticketId() {
    return ticketId;
  }

  /** Counted per ticket from 1, without gaps. */
  public int move() {
    return move;
  }

  String officeId() {
    return officeId;
  }

  LocalDate businessDay() {
    return businessDay;
  }

  public TicketMove kind() {
    return kind;
  }

  public Instant at() {
    return at;
  }

  public String actor() {
    return actor;
  }

  public @Nullable String counterId() {
    return counterId;
  }

  /** The service the ticket was for after the move. */
  public String serviceId() {
    return serviceId;
  }

  /** The status the move led to. */
  public TicketStatus status() {
    return status;
  }

  /** The move that this one takes back; null unless it is {@link TicketMove#UNDO}. */
  public @Nullable Integer undoes() {
    return undoes;
  }

  /** What was said beside the move itself. */
  @Nullable String detail() {
    return detail;
  }

  /** When, by whom and at which counter a move is made. */
  public record Where(Instant at, String actor, @Nullable String counterId) {}

  /** The primary key. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String ticketId = "";
    private int move;

    public Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.ticketId.equals(ticketId) && key.move == move;
    }

    @Override
    public int hashCode() {
      return Objects.hash(ticketId, move);
    }
  }
}
