package jp.junban.server.kiosks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The PIN that opens staff mode at the kiosks of one office; only its hash is kept. */
@Entity
@Table(name = "kiosk_pins")
class KioskPin {

  @Id
  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "pin_hash")
  private String hash = "";

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  protected KioskPin() {}

  KioskPin(String officeId) {
    this.officeId = officeId;
  }

  void set(String newHash, Instant now) {
    hash = newHash;
    changedAt = now;
  }

  String officeId() {
    return officeId;
  }

  String hash() {
    return hash;
  }

  Instant changedAt() {
    return changedAt;
  }
}
