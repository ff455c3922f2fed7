package jp.junban.server.reservations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.junban.server.reservations.files.FileLine;
import jp.junban.server.reservations.privacy.SealedFor;
import org.jspecify.annotations.Nullable;

/**
 * One booked visit, 予約. Known by its office and its reservation number; what is personal about it
 * is sealed, and erased some days after the slot.
 */
@Entity
@Table(name = "reservations")
public class Reservation {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  private String number = "";

  @Column(name = "slot_at")
  private Instant slotAt = Instant.EPOCH;

  @Column(name = "slot_day")
  private LocalDate slotDay = LocalDate.EPOCH;

  @Column(name = "service_id")
  private String serviceId = "";

  private @Nullable String personal;

  @Column(name = "erased_at")
  private @Nullable Instant erasedAt;

  @Column(name = "imported_at")
  private Instant importedAt = Instant.EPOCH;

  @Column(name = "cancelled_at")
  private @Nullable Instant cancelledAt;

  @Column(name = "ticket_id")
  private @Nullable String ticketId;

  @Column(name = "arrived_at")
  private @Nullable Instant arrivedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "card_state")
  private CardState cardState = CardState.NOT_PREPARED;

  @Column(name = "card_marked_by")
  private @Nullable String cardMarkedBy;

  @Column(name = "card_marked_at")
  private @Nullable Instant cardMarkedAt;

  @Version private int revision;

  protected Reservation() {}

  Reservation(String id, String officeId, String number) {
    this.id = id;
    this.officeId = officeId;
    this.number = number;
  }

  /**
   * Takes over what the file says; a cancelled reservation that is in a newer file is booked again.
   *
   * @param sealed the visitor's data, sealed for {@link #sealedFor(LocalDate)} of the line's day
   */
  void take(FileLine line, @Nullable String sealed, Instant now) {
    if (!slotDay.equals(line.day())) {
      beginAnew();
    }
    slotAt = line.slotAt();
    slotDay = line.day();
    serviceId = line.serviceId();
    personal = sealed;
    erasedAt = null;
    cancelledAt = null;
    importedAt = now;
  }

  /** Booked again for another day under its old number: it is another visit. */
  private void beginAnew() {
    ticketId = null;
    arrivedAt = null;
    cardState = CardState.NOT_PREPARED;
    cardMarkedBy = null;
    cardMarkedAt = null;
  }

  void cancel(Instant now) {
    cancelledAt = now;
  }

  /** The visitor is here and has this ticket; whoever is here is not cancelled any more. */
  void arrive(String ticket, Instant now) {
    ticketId = ticket;
    arrivedAt = now;
    cancelledAt = null;
  }

  void mark(CardState state, String by, Instant now) {
    cardState = state;
    cardMarkedBy = by;
    cardMarkedAt = now;
  }

  ReservationStatus status() {
    if (ticketId != null) {
      return ReservationStatus.ARRIVED;
    }
    return cancelledAt == null ? ReservationStatus.BOOKED : ReservationStatus.CANCELLED;
  }

  SealedFor sealedFor() {
    return sealedFor(slotDay);
  }

  SealedFor sealedFor(LocalDate day) {
    return new SealedFor(officeId, day, id);
  }

  String id() {
    return id;
  }

  String officeId() {
    return officeId;
  }

  String number() {
    return number;
  }

  Instant slotAt() {
    return slotAt;
  }

  LocalDate slotDay() {
    return slotDay;
  }

  String serviceId() {
    return serviceId;
  }

  /** What is personal, sealed; null when there is nothing or it was erased. */
  @Nullable String personal() {
    return personal;
  }

  @Nullable Instant erasedAt() {
    return erasedAt;
  }

  @Nullable String ticketId() {
    return ticketId;
  }

  @Nullable Instant arrivedAt() {
    return arrivedAt;
  }

  CardState cardState() {
    return cardState;
  }

  @Nullable String cardMarkedBy() {
    return cardMarkedBy;
  }

  @Nullable Instant cardMarkedAt() {
    return cardMarkedAt;
  }
}
