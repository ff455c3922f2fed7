package jp.junban.server.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.junban.server.platform.Caller;
import org.jspecify.annotations.Nullable;

/** Someone who works here and can sign in. */
@Entity
@Table(name = "staff")
class StaffMember {

  @Id private String id = "";

  private String login = "";
  private String name = "";

  @Enumerated(EnumType.STRING)
  private Role role = Role.STAFF;

  @Column(name = "office_id")
  private @Nullable String officeId;

  @Column(name = "password_hash")
  private String passwordHash = "";

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  @Column(name = "may_alert")
  private boolean mayAlert;

  private boolean active;

  @Version private int revision;

  protected StaffMember() {}

  StaffMember(String id) {
    this.id = id;
  }

  /** Takes over everything an administrator can set. */
  void edit(StaffForm form) {
    login = form.login();
    name = form.name();
    role = form.role();
    officeId = form.office();
    mayAlert = form.mayAlert();
    active = form.active();
  }

  /** A new password; one that somebody else knows must be changed at the next sign-in. */
  void setPassword(String hash, boolean mustChange) {
    passwordHash = hash;
    mustChangePassword = mustChange;
  }

  /** Whether this is one of those who can let everybody else in. */
  boolean administersEverything() {
    return active && role == Role.ADMIN && officeId == null;
  }

  Caller caller() {
    return new Caller(Caller.Kind.STAFF, id, name, role.name(), officeId);
  }

  String id() {
    return id;
  }

  /** What they sign in with, in small letters. */
  String login() {
    return login;
  }

  String name() {
    return name;
  }

  Role role() {
    return role;
  }

  /** The only office they may act for; null for all. */
  @Nullable String officeId() {
    return officeId;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean mustChangePassword() {
    return mustChangePassword;
  }

  /** Whether they may put a message over every screen although their role does not say so. */
  boolean mayAlert() {
    return mayAlert;
  }

  boolean active() {
    return active;
  }

  int revision() {
    return revision;
  }
}
