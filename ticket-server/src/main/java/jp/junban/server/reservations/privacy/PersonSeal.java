package jp.junban.server.reservations.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals personal data with AES-256 in Galois/Counter Mode (NIST SP 800-38D): a random nonce of 96
 * bits, then the cipher text with a tag of 128 bits, together in Base64.
 */
@Dependent
public class PersonSeal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String BETWEEN = "\n";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeyCabinet keys;

  @Inject
  PersonSeal(KeyCabinet keys) {
    this.keys = keys;
  }

  /**
   * Seals with the key of the office and day, which is made if there is none yet.
   *
   * @return null when there is nothing to keep
   * @throws jp.junban.server.platform.Problem 503 when no key can be written
   */
  public @Nullable String seal(Person person, SealedFor what) {
    if (person.isEmpty()) {
      return null;
    }
    byte[] key = keys.keyToSealWith(what.officeId(), what.day());
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      RANDOM.nextBytes(nonce);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, what).doFinal(written(person));
      byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
      System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
      return Base64.getEncoder().encodeToString(both);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES-GCM", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /**
   * Opens what was sealed.
   *
   * @throws KeyLost when the key is gone, or is not the one it was sealed with
   */
  public Person open(String sealed, SealedFor what) throws KeyLost {
    byte[] key = keys.keyToOpenWith(what.officeId(), what.day());
    if (key == null) {
      throw new KeyLost("There is no key for " + what.officeId() + " on " + what.day());
    }
    try {
      byte[] both = Base64.getDecoder().decode(sealed);
      byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, what);
      return read(cipher.doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES));
    } catch (AEADBadTagException | IllegalArgumentException e) {
      throw new KeyLost("Another key sealed this: " + what.officeId() + " on " + what.day());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES-GCM", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, SealedFor what)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(what.bytes());
    return cipher;
  }

  /** Three lines; no part can hold a line break, because the file's reading turns them away. */
  private static byte[] written(Person person) {
    MonthDay birth = person.birth();
    return String.join(
            BETWEEN,
            orEmpty(person.name()),
            birth == null ? "" : birth.toString(),
            orEmpty(person.cardId()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Person read(byte[] bytes) {
    String[] parts = new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1);
    return new Person(
        orNull(parts[0]), parts[1].isEmpty() ? null : MonthDay.parse(parts[1]), orNull(parts[2]));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
