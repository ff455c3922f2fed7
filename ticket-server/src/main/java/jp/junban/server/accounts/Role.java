package jp.junban.server.accounts;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a staff member may do; each role may do everything that the ones before it may. */
public enum Role {
  /** Calls visitors and issues tickets at reception. */
  STAFF,
  /** Reads the figures too. */
  MANAGER,
  /** Sets up offices, terminals and staff too. */
  ADMIN;

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
