package jp.junban.server.offices.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Closed so many days after the n-th weekday of each month. */
@Entity
@Table(name = "monthly_closures")
class MonthlyClosure {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  private int nth;
  private int weekday;

  @Column(name = "offset_days")
  private int offsetDays;

  private @Nullable String reason;

  protected MonthlyClosure() {}

  MonthlyClosure(String id, String officeId, HoursForm.Monthly form) {
    this.id = id;
    this.officeId = officeId;
    this.nth = form.nth();
    this.weekday = form.weekday().getValue();
    this.offsetDays = form.offsetDays();
    this.reason = form.reason();
  }

  HoursForm.Monthly form() {
    return new HoursForm.Monthly(nth, DayOfWeek.of(weekday), offsetDays, reason);
  }
}
