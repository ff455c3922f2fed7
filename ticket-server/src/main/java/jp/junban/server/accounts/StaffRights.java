package jp.junban.server.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Transactions;

/** What single members of staff may do beyond their role. */
@ApplicationScoped
public class StaffRights {

  @Inject private StaffRepository repository;
  @Inject private Transactions transactions;

  /** Whether this caller may put a message over every screen of the office, and take it down. */
  public boolean mayAlert(Caller caller) {
    if (caller.kind() != Caller.Kind.STAFF) {
      return false;
    }
    if (Role.MANAGER.isHeldBy(caller)) {
      return true;
    }
    StaffMember member = transactions.write(() -> repository.find(caller.id()));
    return member != null && member.active() && member.mayAlert();
  }
}
