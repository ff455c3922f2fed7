package jp.junban.server.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.util.Locale;
import java.util.Optional;
import jp.junban.server.entrance.Operation;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Transactions;

/** Lets staff in, and lets them change their passwords. */
@ApplicationScoped
class SignInDesk {

  @Inject private IdentityStoreHandler identities;
  @Inject private StaffSessions sessions;
  @Inject private StaffRepository repository;
  @Inject private Passwords passwords;
  @Inject private Transactions transactions;
  @Inject private Event<Operation> operations;

  /** The secret of a new session; empty when login and password do not fit. */
  Optional<String> signIn(String login, String password) {
    CredentialValidationResult result =
        identities.validate(
            new UsernamePasswordCredential(login.toLowerCase(Locale.ROOT), password));
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      // the same work whether or not the login exists, and nothing of what was typed
      transactions.change(
          () ->
              operations.fire(
                  new Operation(Caller.ANYONE.actor(), "sign-in-refused", "staff", null)));
      return Optional.empty();
    }
    return Optional.of(sessions.start(result.getCallerUniqueId()));
  }

  /** Whether this is the person's password. */
  boolean knows(SignedIn person, String password) {
    StaffMember member = transactions.write(() -> member(person.caller().id()));
    return passwords.matches(password, member.passwordHash());
  }

  /** Sets a password of the person's own, and ends their other sessions. */
  void change(SignedIn person, String password) {
    String hash = passwords.hash(password);
    String staffId = person.caller().id();
    transactions.change(
        () -> {
          member(staffId).setPassword(hash, false);
          repository.endSessions(staffId, person.digest());
          operations.fire(Operation.by(person.caller(), "password-changed", "staff:" + staffId));
        });
    sessions.forgetAll();
  }

  private StaffMember member(String id) {
    StaffMember member = repository.find(id);
    if (member == null) {
      throw StaffProblems.unknown();
    }
    return member;
  }
}
