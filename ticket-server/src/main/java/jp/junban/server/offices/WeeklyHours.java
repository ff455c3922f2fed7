package jp.junban.server.offices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

  /**
   * @param weekday 1 for Monday to 7 for Sunday
   * @param opens minutes since midnight
   * @param closes minutes since midnight, up to 1440
   */
  WeeklyHours(
      String id, String officeId, @Nullable String serviceId, int weekday, int opens, int closes) {
    this.id = id;
    this.officeId = officeId;
    this.serviceId = serviceId;
    this.weekday = weekday;
    this.opens = opens;
    this.closes = closes;
  }

  @Nullable String serviceId() {
    return serviceId;
  }

  int weekday() {
    return weekday;
  }

  DayHours hours() {
    return new DayHours(opens, closes);
  }
}
