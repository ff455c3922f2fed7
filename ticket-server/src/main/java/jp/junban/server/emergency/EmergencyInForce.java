package jp.junban.server.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The message in force as it is stored; no entity: none. */
@Entity
@Table(name = "emergencies_in_force")
class EmergencyInForce {

  @Id
  @Column(name = "office_id")
  private String officeId = "";

  @Enumerated(EnumType.STRING)
  private EmergencyKind kind = EmergencyKind.EVACUATION;

  private String texts = "";

  @Column(name = "raised_at")
  private Instant raisedAt = Instant.EPOCH;

  @Column(name = "raised_by")
  private String raisedBy = "";

  @Version private int revision;

  protected EmergencyInForce() {}

  EmergencyInForce(String officeId) {
    this.officeId = officeId;
  }

  /**
   * @param textJson the words of this moment
   * @param actor who puts it up
   */
  void say(EmergencyKind what, String textJson, Instant now, String actor) {
    kind = what;
    texts = textJson;
    raisedAt = now;
    raisedBy = actor;
  }

  String officeId() {
    return officeId;
  }

  EmergencyKind kind() {
    return kind;
  }

  /** JSON of an {@link EmergencyText}. */
  String texts() {
    return texts;
  }

  Instant raisedAt() {
    return raisedAt;
  }

  String raisedBy() {
    return raisedBy;
  }
}
