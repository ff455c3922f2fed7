package jp.junban.server.calling.counters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A counter asked a colleague over. Kept with who came. */
@Entity
@Table(name = "help_calls")
public class HelpCall {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "counter_id")
  private String counterId = "";

  private String actor = "";

  @Column(name = "staff_name")
  private String staffName = "";

  private @Nullable String text;

  @Column(name = "called_at")
  private Instant calledAt = Instant.EPOCH;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  protected HelpCall() {}

  HelpCall(String id, String officeId, String counterId, Instant calledAt) {
    this.id = id;
    this.officeId = officeId;
    this.counterId = counterId;
    this.calledAt = calledAt;
  }

  void say(String by, String name, @Nullable String what) {
    actor = by;
    staffName = name;
    text = what;
  }

  /** Somebody came; said twice, the first counts. */
  void end(String by, Instant now) {
    if (endedAt == null) {
      endedAt = now;
      endedBy = by;
    }
  }

  String id() {
    return id;
  }

  String officeId() {
    return officeId;
  }

  String counterId() {
    return counterId;
  }

  String staffName() {
    return staffName;
  }

  @Nullable String text() {
    return text;
  }

  Instant calledAt() {
    return calledAt;
  }
}
