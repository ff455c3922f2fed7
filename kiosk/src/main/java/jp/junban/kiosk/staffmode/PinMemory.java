package jp.junban.kiosk.staffmode;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import jp.junban.kiosk.platform.DurableFile;
import jp.junban.kiosk.platform.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The PIN that the server last accepted here, as a slow hash on disk, for the time the server is
 * away. It is good for a day; after {@link #MOST_TRIES} wrong tries, counted over restarts, it is
 * forgotten until the server has accepted a PIN again.
 */
final class PinMemory {
  static final int MOST_TRIES = 5;
  static final Duration GOOD_FOR = Duration.ofDays(1);

  private static final Logger LOG = System.getLogger(PinMemory.class.getName());
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 32;
  private static final int HASH_BITS = 256;

  private final Path file;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  PinMemory(Path folder, Clock clock) {
    this.file = folder.resolve("staff-pin.json");
    this.clock = clock;
  }

  /** The server said that this is the PIN. */
  synchronized void accepted(String pin) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    write(
        Json.object()
            .put("salt", Base64.getEncoder().encodeToString(salt))
            .put("hash", Base64.getEncoder().encodeToString(hash(pin, salt)))
            .put("at", clock.instant().toString())
            .put("wrong", 0));
  }

  /** The server said that this is not the PIN: if it was, it has been changed. */
  synchronized void refused(String pin) {
    Optional<ObjectNode> kept = read();
    if (kept.isPresent() && fits(pin, kept.get())) {
      forget();
    }
  }

  synchronized void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.ERROR, "The kept PIN cannot be removed: {0}", e.toString());
    }
  }

  /** Whether any PIN can be checked without the server now. */
  synchronized boolean usable() {
    return read().filter(this::fresh).isPresent();
  }

  /** Whether this is the PIN that the server accepted last; a wrong one is counted first. */
  synchronized boolean matches(String pin) {
    Optional<ObjectNode> kept = read().filter(this::fresh);
    if (kept.isEmpty()) {
      return false;
    }
    ObjectNode memory = kept.get();
    int wrong = memory.path("wrong").asInt(0) + 1;
    if (!write(memory.put("wrong", wrong))) {
      // tries that cannot be counted are not allowed
      return false;
    }
    if (fits(pin, memory)) {
      write(memory.put("wrong", 0));
      return true;
    }
    if (wrong >= MOST_TRIES) {
      forget();
    }
    return false;
  }

  private boolean fresh(ObjectNode memory) {
    try {
      Duration age = Duration.between(Instant.parse(memory.path("at").asString()), clock.instant());
      return !age.isNegative() && age.compareTo(GOOD_FOR) < 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean fits(String pin, ObjectNode memory) {
    try {
      byte[] salt = Base64.getDecoder().decode(memory.path("salt").asString());
      byte[] hash = Base64.getDecoder().decode(memory.path("hash").asString());
      return MessageDigest.isEqual(hash, hash(pin, salt));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] hash(String pin, byte[] salt) {
    PBEKeySpec spec = new PBEKeySpec(pin.toCharArray(), salt, ITERATIONS, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }

  private Optional<ObjectNode> read() {
    try {
      return Files.exists(file) ? Json.parse(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The kept PIN cannot be read: {0}", e.toString());
      return Optional.empty();
    }
  }

  private boolean write(ObjectNode memory) {
    try {
      DurableFile.replace(file, Json.bytes(memory));
      return true;
    } catch (IOException e) {
      LOG.log(Level.ERROR, "The PIN cannot be kept: {0}", e.toString());
      return false;
    }
  }
}
