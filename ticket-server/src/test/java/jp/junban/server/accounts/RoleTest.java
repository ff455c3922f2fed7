package jp.junban.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void eachRoleMayDoWhatTheOnesBeforeItMay() {
    assertEquals(Set.of("STAFF"), Role.STAFF.groups());
    assertEquals(Set.of("STAFF", "MANAGER"), Role.MANAGER.groups());
    assertEquals(Set.of("STAFF", "MANAGER", "ADMIN"), Role.ADMIN.groups());
  }
}
