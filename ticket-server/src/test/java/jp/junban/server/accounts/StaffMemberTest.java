package jp.junban.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.junban.server.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffMemberTest {

  private static StaffMember member(Role role, @Nullable String office, boolean active) {
    StaffMember member = new StaffMember("1");
    member.edit(new StaffForm(null, "sato", "佐藤", role, office, false, active, false, 0));
    return member;
  }

  @Test
  void onlyAnAdministratorOfEveryOfficeAdministersEverything() {
    assertTrue(member(Role.ADMIN, null, true).administersEverything());
    assertFalse(member(Role.ADMIN, null, false).administersEverything());
    assertFalse(member(Role.ADMIN, "aoba", true).administersEverything());
    assertFalse(member(Role.MANAGER, null, true).administersEverything());
  }

  @Test
  void actsInTheirRoleForTheirOffice() {
    Caller caller = member(Role.MANAGER, "aoba", true).caller();
    assertEquals(new Caller(Caller.Kind.STAFF, "1", "佐藤", "MANAGER", "aoba"), caller);
  }
}
