package jp.junban.server.tickets.undo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import jp.junban.server.tickets.TicketMove;

/** The last move of a ticket, with the ticket as it was before it. */
@Entity
@Table(name = "last_moves")
public class LastMove {

  /** How long a move can be taken back. */
  public static final Duration UNDO_WITHIN = Duration.ofSeconds(30);

  @Id
  @Column(name = "ticket_id")
  private String ticketId = "";

  @Column(name = "office_id")
  private String officeId = "";

  private int move;

  @Enumerated(EnumType.STRING)
  private TicketMove kind = TicketMove.CALL;

  private String actor = "";

  @Column(name = "made_at")
  private Instant madeAt = Instant.EPOCH;

  private String state = "";

  protected LastMove() {}

  public LastMove(String ticketId, String officeId) {
    this.ticketId = ticketId;
    this.officeId = officeId;
  }

  /**
   * From now on this is the last move.
   *
   * @param number the number of its event
   * @param before the ticket before it, as JSON
   */
  public LastMove become(TicketMove made, int number, String by, Instant at, String before) {
    kind = made;
    move = number;
    actor = by;
    madeAt = at;
    state = before;
    return this;
  }

  public String ticketId() {
    return ticketId;
  }

  public TicketMove kind() {
    return kind;
  }

  /** The number of its event. */
  public int move() {
    return move;
  }

  /** Who made it. */
  public String actor() {
    return actor;
  }

  /** The ticket before the move, as JSON. */
  public String state() {
    return state;
  }

  /** The last moment at which it can be taken back. */
  public Instant undoableUntil() {
    return madeAt.plus(UNDO_WITHIN);
  }
}
