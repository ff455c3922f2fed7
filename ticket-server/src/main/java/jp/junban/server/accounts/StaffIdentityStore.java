package jp.junban.server.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import jp.junban.server.platform.Transactions;

/** Checks a login and password against the staff in use. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

  @Inject private StaffRepository repository;
  @Inject private Transactions transactions;
  @Inject private Passwords passwords;

  /**
   * Takes the same time whether or not the login exists; the caller's unique id is the member's.
   */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    Optional<StaffMember> found =
        transactions
            .write(() -> repository.byLogin(credential.getCaller()))
            .filter(StaffMember::active);
    String hash = found.map(StaffMember::passwordHash).orElse(passwords.nobodys());
    boolean matches = passwords.matches(credential.getPasswordAsString(), hash);
    if (!matches || found.isEmpty()) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    StaffMember member = found.get();
    return new CredentialValidationResult(
        "staff", member.id(), null, member.id(), member.role().groups());
  }
}
