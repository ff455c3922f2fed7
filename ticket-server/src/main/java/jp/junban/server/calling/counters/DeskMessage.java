package jp.junban.server.calling.counters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Word for all colleagues of an office, shown on its business day. */
@Entity
@Table(name = "desk_messages")
public class DeskMessage {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "business_day")
  private LocalDate businessDay = LocalDate.EPOCH;

  private String actor = "";

  @Column(name = "staff_name")
  private String staffName = "";

  private String text = "";

  @Column(name = "posted_at")
  private Instant postedAt = Instant.EPOCH;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  @Column(name = "removed_by")
  private @Nullable String removedBy;

  protected DeskMessage() {}

  DeskMessage(String id, String officeId, LocalDate businessDay, Instant postedAt) {
    this.id = id;
    this.officeId = officeId;
    this.businessDay = businessDay;
    this.postedAt = postedAt;
  }

  void say(String by, String name, String what) {
    actor = by;
    staffName = name;
    text = what;
  }

  /** Not shown any more; said twice, the first counts. */
  void remove(String by, Instant now) {
    if (removedAt == null) {
      removedAt = now;
      removedBy = by;
    }
  }

  String id() {
    return id;
  }

  String officeId() {
    return officeId;
  }

  String staffName() {
    return staffName;
  }

  String text() {
    return text;
  }

  Instant postedAt() {
    return postedAt;
  }
}
