package jp.junban.server.offices.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import jp.junban.server.offices.calendar.DayHours;
import org.jspecify.annotations.Nullable;

/** Opening on one weekday, for the office or for one of its services. */
@Entity
@Table(name = "weekly_hours")
class WeeklyHours {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "service_id")
  private @Nullable String serviceId;

  private int weekday;
  private int opens;
  private int closes;

  protected WeeklyHours() {}

  WeeklyHours(String id, String officeId, HoursForm.Weekly form) {
    this.id = id;
    this.officeId = officeId;
    this.serviceId = form.serviceId();
    this.weekday = form.weekday().getValue();
    this.opens = DayHours.minutes(form.opens());
    this.closes = DayHours.minutes(form.closes());
  }

  HoursForm.Weekly form() {
    return new HoursForm.Weekly(
        serviceId, DayOfWeek.of(weekday), DayHours.clock(opens), DayHours.clock(closes));
  }
}
