package jp.junban.server.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import jp.junban.server.entrance.Operation;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * The staff, as administrators keep them. An administrator of one office reaches the staff of that
 * office only.
 */
@ApplicationScoped
public class StaffRegistry {

  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  @Inject private StaffRepository repository;
  @Inject private StaffSessions sessions;
  @Inject private Passwords passwords;
  @Inject private Transactions transactions;
  @Inject private Event<Operation> operations;
  @Inject private Clock clock;

  /** Whether nobody can sign in, because nobody was ever entered. */
  public boolean isEmpty() {
    return transactions.write(repository::all).isEmpty();
  }

  /**
   * Enters the first administrator, who must change the password at once.
   *
   * @return false, and nothing is done, when there is staff already
   */
  public boolean enterFirst(Caller by, String login, String name, String oneTimePassword) {
    String hash = passwords.hash(oneTimePassword);
    StaffForm form = new StaffForm(null, login, name, Role.ADMIN, null, false, true, true, 0);
    return transactions.write(
        () -> {
          if (!repository.all().isEmpty()) {
            return false;
          }
          add(by, form, hash);
          return true;
        });
  }

  /** A new one-time password, for {@link #enterFirst}. */
  public static String oneTimePassword() {
    return PasswordPolicy.oneTime();
  }

  List<StaffForm> list(Caller by) {
    return transactions.write(repository::all).stream()
        .filter(member -> by.officeId() == null || by.officeId().equals(member.officeId()))
        .map(StaffForm::of)
        .toList();
  }

  /** Enters someone with a one-time password and gives what was stored. */
  StaffForm create(Caller by, StaffForm form, String oneTimePassword) {
    mustReach(by, form.office());
    String hash = passwords.hash(oneTimePassword);
    String id = transactions.write(() -> add(by, form, hash));
    return read(id);
  }

  private String add(Caller by, StaffForm form, String hash) {
    mustBeFree(form.login(), "");
    StaffMember member = new StaffMember(Ids.next(clock));
    member.edit(form);
    member.setPassword(hash, true);
    repository.add(member);
    operations.fire(operation(by, "staff-created", member));
    return member.id();
  }

  StaffForm edit(Caller by, String id, StaffForm form) {
    transactions.change(
        () -> {
          StaffMember member = mustExist(id);
          mustReach(by, member.officeId());
          mustReach(by, form.office());
          if (member.revision() != form.revision()) {
            throw StaffProblems.changedMeanwhile();
          }
          mustBeFree(form.login(), id);
          boolean administered = member.administersEverything();
          member.edit(form);
          if (administered && !member.administersEverything()) {
            mustNotBeLast(id);
          }
          if (!member.active()) {
            repository.endSessions(id, "");
          }
          operations.fire(operation(by, "staff-edited", member));
        });
    sessions.forgetAll();
    return read(id);
  }

  /** Gives someone a one-time password instead of a forgotten one, and ends their sessions. */
  void resetPassword(Caller by, String id, String oneTimePassword) {
    String hash = passwords.hash(oneTimePassword);
    transactions.change(
        () -> {
          StaffMember member = mustExist(id);
          mustReach(by, member.officeId());
          member.setPassword(hash, true);
          repository.endSessions(id, "");
          operations.fire(operation(by, "password-reset", member));
        });
    sessions.forgetAll();
  }

  private StaffForm read(String id) {
    return StaffForm.of(transactions.write(() -> mustExist(id)));
  }

  private StaffMember mustExist(String id) {
    StaffMember member = ID.matcher(id).matches() ? repository.find(id) : null;
    if (member == null) {
      throw StaffProblems.unknown();
    }
    return member;
  }

  private void mustBeFree(String login, String exceptId) {
    if (repository.byLogin(login).filter(other -> !other.id().equals(exceptId)).isPresent()) {
      throw StaffProblems.loginTaken(login);
    }
  }

  private void mustNotBeLast(String id) {
    boolean another =
        repository.all().stream()
            .anyMatch(other -> !other.id().equals(id) && other.administersEverything());
    if (!another) {
      throw StaffProblems.lastAdministrator();
    }
  }

  /** Only those who may act for every office reach staff of every office. */
  private static void mustReach(Caller by, @Nullable String office) {
    by.mustBelongTo(office == null ? "" : office);
  }

  private static Operation operation(Caller by, String action, StaffMember member) {
    String office = member.officeId() == null ? "all offices" : member.officeId();
    String detail = member.role() + ", " + office + (member.active() ? "" : ", out of use");
    return new Operation(by.actor(), action, "staff:" + member.id(), detail);
  }
}
