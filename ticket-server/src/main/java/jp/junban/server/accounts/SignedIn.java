package jp.junban.server.accounts;

import java.time.Instant;
import java.util.Set;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A staff member with a session.
 *
 * @param mayAlert whether they may put a message over every screen
 * @param digest the session's key
 * @param expiresAt when they must sign in again
 */
record SignedIn(
    Caller caller,
    String login,
    Role role,
    boolean mayAlert,
    boolean mustChangePassword,
    String digest,
    Instant expiresAt) {

  /** The request attribute with the signed-in staff member. */
  static final String ATTRIBUTE = "junban.signed-in";

  static SignedIn of(StaffMember member, StaffSession session) {
    return new SignedIn(
        member.caller(),
        member.login(),
        member.role(),
        member.mayAlert() || Role.MANAGER.isHeldBy(member.caller()),
        member.mustChangePassword(),
        session.digest(),
        session.expiresAt());
  }

  /** The groups they act in: none before a one-time password is changed. */
  Set<String> groups() {
    return mustChangePassword ? Set.of() : role.groups();
  }

  /** What the person reads about themselves. */
  View view() {
    return new View(
        caller.id(), login, caller.name(), role, caller.officeId(), mayAlert, mustChangePassword);
  }

  record View(
      String staffId,
      String login,
      String name,
      Role role,
      @Nullable String office,
      boolean mayAlert,
      boolean mustChangePassword) {}

  static Problem mustChangeFirst() {
    return new Problem(
        403,
        "password-change-required",
        "Password change required",
        "先にパスワードを変更してください。",
        "Please change your password first.");
  }
}
