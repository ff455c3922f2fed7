package jp.junban.server.tickets.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What staff said was done of one procedure, with the move with which they said it. */
@Entity
@Table(name = "visit_outcomes")
@IdClass(VisitOutcome.Key.class)
class VisitOutcome {

  @Id
  @Column(name = "ticket_id")
  private String ticketId = "";

  @Id private int move;

  @Id
  @Column(name = "service_id")
  private String serviceId = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "business_day")
  private LocalDate businessDay = LocalDate.EPOCH;

  private int quantity;

  protected VisitOutcome() {}

  VisitOutcome(String ticketId, int move, String officeId, LocalDate day, Outcome outcome) {
    this.ticketId = ticketId;
    this.move = move;
    this.serviceId = outcome.serviceId();
    this.officeId = officeId;
    this.businessDay = day;
    this.quantity = outcome.quantity();
  }

  /** The primary key. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String ticketId = "";
    private int move;
    private String serviceId = "";

    public Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && key.ticketId.equals(ticketId)
          && key.move == move
          && key.serviceId.equals(serviceId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(ticketId, move, serviceId);
    }
  }
}
