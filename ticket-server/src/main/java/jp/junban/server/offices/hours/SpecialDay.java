package jp.junban.server.offices.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.junban.server.offices.calendar.DayHours;
import jp.junban.server.offices.calendar.OpeningRules.SpecialKind;
import org.jspecify.annotations.Nullable;

/** A date, or several in a row, on which the office opens or closes unlike its other rules. */
@Entity
@Table(name = "special_days")
class SpecialDay {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "on_date")
  private LocalDate date = LocalDate.EPOCH;

  @Column(name = "until_date")
  private @Nullable LocalDate until;

  @Enumerated(EnumType.STRING)
  private SpecialKind kind = SpecialKind.CLOSED;

  private @Nullable Integer opens;
  private @Nullable Integer closes;
  private @Nullable String reason;

  protected SpecialDay() {}

  SpecialDay(String id, String officeId, HoursForm.Special form) {
    this.id = id;
    this.officeId = officeId;
    this.date = form.date();
    this.until = form.until();
    this.kind = form.kind();
    DayHours hours = FormRules.hoursOrNull(form.opens(), form.closes());
    this.opens = hours == null ? null : hours.opens();
    this.closes = hours == null ? null : hours.closes();
    this.reason = form.reason();
  }

  HoursForm.Special form() {
    return new HoursForm.Special(
        date,
        until,
        kind,
        opens == null ? null : DayHours.clock(opens),
        closes == null ? null : DayHours.clock(closes),
        reason);
  }
}
