package jp.junban.server.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Hashes and checks passwords: PBKDF2 with HMAC-SHA512, slow on purpose. Never to be called inside
 * a transaction.
 */
@ApplicationScoped
class Passwords {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");

  @Inject private Pbkdf2PasswordHash hashing;

  private String nobodys = "";

  @PostConstruct
  void prepare() {
    hashing.initialize(PARAMETERS);
    nobodys = hash(PasswordPolicy.oneTime());
  }

  String hash(String password) {
    return hashing.generate(PasswordPolicy.canonical(password));
  }

  boolean matches(String password, String hash) {
    return hashing.verify(PasswordPolicy.canonical(password), hash);
  }

  /** A hash that no password matches, for logins that do not exist: checking takes as long. */
  String nobodys() {
    return nobodys;
  }
}
