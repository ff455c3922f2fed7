package jp.junban.server.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That someone is signed in, until it expires; the secret itself is only in their browser. */
@Entity
@Table(name = "staff_sessions")
class StaffSession {

  @Id
  @Column(name = "token_hash")
  private String digest = "";

  @Column(name = "staff_id")
  private String staffId = "";

  @Column(name = "started_at")
  private Instant startedAt = Instant.EPOCH;

  @Column(name = "expires_at")
  private Instant expiresAt = Instant.EPOCH;

  protected StaffSession() {}

  StaffSession(String digest, String staffId, Instant startedAt, Instant expiresAt) {
    this.digest = digest;
    this.staffId = staffId;
    this.startedAt = startedAt;
    this.expiresAt = expiresAt;
  }

  String digest() {
    return digest;
  }

  String staffId() {
    return staffId;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
