package jp.junban.server.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One business day of one office; its row is what calls of that office queue up at. */
@Entity
@Table(name = "office_days")
@IdClass(OfficeDay.Key.class)
class OfficeDay {

  // a day that is not closed may have open tickets, any other has none

  @Id
  @Column(name = "office_id")
  private String officeId = "";

  @Id
  @Column(name = "business_day")
  private LocalDate businessDay = LocalDate.EPOCH;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  protected OfficeDay() {}

  OfficeDay(String officeId, LocalDate businessDay) {
    this.officeId = officeId;
    this.businessDay = businessDay;
  }

  LocalDate businessDay() {
    return businessDay;
  }

  void close(Instant now) {
    closedAt = now;
  }

  /** The primary key. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String officeId = "";
    private LocalDate businessDay = LocalDate.EPOCH;

    public Key() {}

    Key(String officeId, LocalDate businessDay) {
      this.officeId = officeId;
      this.businessDay = businessDay;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && key.officeId.equals(officeId)
          && key.businessDay.equals(businessDay);
    }

    @Override
    public int hashCode() {
      return Objects.hash(officeId, businessDay);
    }
  }
}
