package jp.junban.server.terminals.displays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The settings of a display as they are stored; no entity: the usual ones hold. */
@Entity
@Table(name = "display_settings")
class StoredDisplay {

  @Id
  @Column(name = "terminal_id")
  private String terminalId = "";

  private String settings = "";
  @Version private int revision;

  protected StoredDisplay() {}

  StoredDisplay(String terminalId, String settings) {
    this.terminalId = terminalId;
    this.settings = settings;
  }

  void edit(String json) {
    settings = json;
  }

  String terminalId() {
    return terminalId;
  }

  /** JSON of {@link DisplaySettings}. */
  String settings() {
    return settings;
  }

  int revision() {
    return revision;
  }
}
