package jp.junban.server.offices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date on which the office is open at other hours than in the week, or closed. */
@Entity
@Table(name = "special_days")
class SpecialDay {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "on_date")
  private LocalDate date = LocalDate.EPOCH;

  private @Nullable Integer opens;
  private @Nullable Integer closes;
  private @Nullable String reason;

  protected SpecialDay() {}

  SpecialDay(
      String id,
      String officeId,
      LocalDate date,
      @Nullable DayHours hours,
      @Nullable String reason) {
    this.id = id;
    this.officeId = officeId;
    this.date = date;
    this.opens = hours == null ? null : hours.opens();
    this.closes = hours == null ? null : hours.closes();
    this.reason = reason;
  }

  LocalDate date() {
    return date;
  }

  /** Null when closed all day. */
  @Nullable DayHours hours() {
    return opens == null || closes == null ? null : new DayHours(opens, closes);
  }

  @Nullable String reason() {
    return reason;
  }
}
