package jp.junban.server.accounts;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.junban.server.platform.Caller;

/** What a staff member may do; each role may do everything that the ones before it may. */
public enum Role {
  /** Calls visitors and issues tickets at reception. */
  STAFF,
  /** Reads the figures too. */
  MANAGER,
  /** Sets up offices, terminals and staff too. */
  ADMIN;

  /** Whether the caller may do everything that this role may. */
  public boolean isHeldBy(Caller caller) {
    return caller.kind() == Caller.Kind.STAFF
        && Arrays.stream(values())
            .filter(role -> role.name().equals(caller.group()))
            .anyMatch(role -> role.compareTo(this) >= 0);
  }

  /** The security groups of this role: itself and every role before it. */
  Set<String> groups() {
    Set<String> groups = new LinkedHashSet<>();
    for (Role role : values()) {
      if (role.compareTo(this) <= 0) {
        groups.add(role.name());
      }
    }
    return groups;
  }
}
