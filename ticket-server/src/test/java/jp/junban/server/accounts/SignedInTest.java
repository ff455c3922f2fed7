package jp.junban.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import jp.junban.server.platform.Caller;
import org.junit.jupiter.api.Test;

class SignedInTest {

  private static SignedIn admin(boolean mustChangePassword) {
    Caller caller = new Caller(Caller.Kind.STAFF, "1", "管理者", "ADMIN", null);
    return new SignedIn(caller, "admin", Role.ADMIN, true, mustChangePassword, "", Instant.MAX);
  }

  @Test
  void nobodyActsInARoleBeforeTheirOneTimePasswordIsChanged() {
    assertEquals(Set.of(), admin(true).groups());
    assertEquals(Role.ADMIN.groups(), admin(false).groups());
  }
}
