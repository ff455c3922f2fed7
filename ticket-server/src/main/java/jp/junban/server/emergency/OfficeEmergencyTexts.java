package jp.junban.server.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An office's own words of the messages as they are stored; no entity: the prepared ones. */
@Entity
@Table(name = "emergency_texts")
class OfficeEmergencyTexts {

  @Id
  @Column(name = "office_id")
  private String officeId = "";

  private String texts = "";
  @Version private int revision;

  protected OfficeEmergencyTexts() {}

  OfficeEmergencyTexts(String officeId, String texts) {
    this.officeId = officeId;
    this.texts = texts;
  }

  void edit(String json) {
    texts = json;
  }

  String officeId() {
    return officeId;
  }

  /** JSON of an {@link EmergencyText} by kind. */
  String texts() {
    return texts;
  }

  int revision() {
    return revision;
  }
}
