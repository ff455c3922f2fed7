package jp.junban.server.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The settings of an office's voice as they are stored; no entity: the usual ones hold. */
@Entity
@Table(name = "office_voices")
class OfficeVoice {

  @Id
  @Column(name = "office_id")
  private String officeId = "";

  private String settings = "";
  @Version private int revision;

  protected OfficeVoice() {}

  OfficeVoice(String officeId, String settings) {
    this.officeId = officeId;
    this.settings = settings;
  }

  void edit(String json) {
    settings = json;
  }

  /** JSON. */
  String settings() {
    return settings;
  }

  int revision() {
    return revision;
  }
}
