package jp.junban.server.tickets.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One procedure of a visit that has several. */
@Entity
@Table(name = "ticket_steps")
@IdClass(TicketStep.Key.class)
class TicketStep {

  @Id
  @Column(name = "ticket_id")
  private String ticketId = "";

  @Id private int position;

  @Column(name = "service_id")
  private String serviceId = "";

  protected TicketStep() {}

  TicketStep(String ticketId, int position, String serviceId) {
    this.ticketId = ticketId;
    this.position = position;
    this.serviceId = serviceId;
  }

  /** The primary key. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String ticketId = "";
    private int position;

    public Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.ticketId.equals(ticketId) && key.position == position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(ticketId, position);
    }
  }
}
