package jp.junban.server.entrance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Hashes what people type to be let in: PBKDF2 with HMAC-SHA512, slow on purpose. Never to be
 * called inside a transaction.
 */
@ApplicationScoped
public class SlowHash {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");

  @Inject private Pbkdf2PasswordHash hashing;

  @PostConstruct
  void prepare() {
    hashing.initialize(PARAMETERS);
  }

  /** What is kept of a secret, with a salt of its own. */
  public String of(char[] secret) {
    return hashing.generate(secret);
  }

  /** Whether the hash is of this secret. */
  public boolean matches(char[] secret, String hash) {
    return hashing.verify(secret, hash);
  }
}
