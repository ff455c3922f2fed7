package jp.junban.server.terminals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.junban.server.platform.Caller;
import org.jspecify.annotations.Nullable;

/**
 * One machine of an office. Its life: entered by an administrator, given an enrolment code,
 * enrolled when the machine brings the code. A new code replaces the machine's token only when it
 * is brought, so a working machine goes on until then.
 */
@Entity
@Table(name = "terminals")
class Terminal {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Enumerated(EnumType.STRING)
  private TerminalKind kind = TerminalKind.KIOSK;

  private String name = "";

  @Column(name = "counter_id")
  private @Nullable String counterId;

  @Column(name = "enrolment_code_hash")
  private @Nullable String codeDigest;

  @Column(name = "enrolment_expires_at")
  private @Nullable Instant codeExpiresAt;

  @Column(name = "used_code_hash")
  private @Nullable String usedCodeDigest;

  @Column(name = "token_hash")
  private @Nullable String tokenDigest;

  @Column(name = "enrolled_at")
  private @Nullable Instant enrolledAt;

  @Column(name = "offline_series")
  private @Nullable Integer offlineSeries;

  private boolean active;

  @Version private int revision;

  protected Terminal() {}

  Terminal(String id, String officeId) {
    this.id = id;
    this.officeId = officeId;
  }

  /**
   * Takes over everything an administrator can set. Taken out of use, it loses its token and its
   * code for good: whoever has the machine then cannot come back with it.
   */
  void edit(TerminalForm form) {
    kind = form.kind();
    name = form.name();
    counterId = form.counterId();
    active = form.active();
    if (!active) {
      tokenDigest = null;
      enrolledAt = null;
      usedCodeDigest = null;
      forgetCode();
    }
  }

  private void forgetCode() {
    codeDigest = null;
    codeExpiresAt = null;
  }

  /** From now on this code enrols the terminal, and no earlier one. */
  void expect(String newCodeDigest, Instant expiresAt) {
    codeDigest = newCodeDigest;
    codeExpiresAt = expiresAt;
  }

  /** Whether its code may still be used. */
  boolean canEnrol(Instant now) {
    return active && codeExpiresAt != null && now.isBefore(codeExpiresAt);
  }

  /** The machine brought the code: it has this token from now on, and the code is used up. */
  void enrol(String newTokenDigest, Instant now) {
    tokenDigest = newTokenDigest;
    enrolledAt = now;
    usedCodeDigest = codeDigest;
    forgetCode();
  }

  /** Whether the machine with this token brought this code before, and did not hear the answer. */
  boolean wasEnrolledBy(String usedDigest, String withTokenDigest) {
    return active && usedDigest.equals(usedCodeDigest) && withTokenDigest.equals(tokenDigest);
  }

  /** Its own numbers begin with these two digits. */
  void count(int series) {
    offlineSeries = series;
  }

  /** The two leading digits of the numbers it issues by itself; null before it has any. */
  @Nullable Integer offlineSeries() {
    return offlineSeries;
  }

  Caller caller() {
    return new Caller(Caller.Kind.TERMINAL, id, name, kind.name(), officeId);
  }

  String id() {
    return id;
  }

  String officeId() {
    return officeId;
  }

  TerminalKind kind() {
    return kind;
  }

  /** What people call it: 発券機 1. */
  String name() {
    return name;
  }

  /** The counter for which it acts; null for every kind but a counter box. */
  @Nullable String counterId() {
    return counterId;
  }

  /** When it got its present token; null before. */
  @Nullable Instant enrolledAt() {
    return enrolledAt;
  }

  boolean active() {
    return active;
  }

  int revision() {
    return revision;
  }
}
