package jp.junban.server.kiosks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the PIN was typed at one kiosk, and until when that counts. */
@Entity
@Table(name = "staff_passes")
class StaffPass {

  @Id
  @Column(name = "token_hash")
  private String digest = "";

  @Column(name = "terminal_id")
  private String terminalId = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "expires_at")
  private Instant expiresAt = Instant.EPOCH;

  protected StaffPass() {}

  StaffPass(String digest, String terminalId, String officeId, Instant expiresAt) {
    this.digest = digest;
    this.terminalId = terminalId;
    this.officeId = officeId;
    this.expiresAt = expiresAt;
  }

  /** Whether it opens staff mode at this kiosk of this office now. */
  boolean opens(String kiosk, String office, Instant now) {
    return terminalId.equals(kiosk) && officeId.equals(office) && now.isBefore(expiresAt);
  }

  String digest() {
    return digest;
  }
}
