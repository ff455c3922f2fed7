package jp.junban.server.offices.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Closed in each year from one day to another, which may be in the next. */
@Entity
@Table(name = "yearly_closures")
class YearlyClosure {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "from_day")
  private String from = "";

  @Column(name = "until_day")
  private String until = "";

  private @Nullable String reason;

  protected YearlyClosure() {}

  YearlyClosure(String id, String officeId, HoursForm.Yearly form) {
    this.id = id;
    this.officeId = officeId;
    this.from = form.from();
    this.until = form.until();
    this.reason = form.reason();
  }

  HoursForm.Yearly form() {
    return new HoursForm.Yearly(from, until, reason);
  }
}
