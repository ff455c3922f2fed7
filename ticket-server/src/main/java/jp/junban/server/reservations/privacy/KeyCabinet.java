package jp.junban.server.reservations.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The keys of personal data: 256 random bits per office and slot day, each in a file of its own
 * that only this server's user may read, outside the database and not in its backups.
 *
 * <p>A key is read anew for each use and is never kept in memory for longer, so that a key whose
 * file is destroyed is gone.
 */
@Dependent
public class KeyCabinet {

  private static final Logger LOG = Logger.getLogger(KeyCabinet.class.getName());
  private static final int KEY_BYTES = 32;
  private static final String ENDING = ".key";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Settings settings;

  @Inject
  KeyCabinet(Settings settings) {
    this.settings = settings;
  }

  /**
   * The key, made now if there is none.
   *
   * @throws Problem 503 when it cannot be written
   */
  byte[] keyToSealWith(String officeId, LocalDate day) {
    byte[] known = keyToOpenWith(officeId, day);
    if (known != null) {
      return known;
    }
    Path file = file(officeId, day);
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    try {
      KeyFile.write(file, key);
      return key;
    } catch (FileAlreadyExistsException another) {
      return readOrReplace(file, key);
    } catch (IOException e) {
      throw unavailable(file, e);
    }
  }

  private static byte[] readOrReplace(Path file, byte[] key) {
    try {
      byte[] known = Files.readAllBytes(file);
      if (known.length == KEY_BYTES) {
        return known;
      }
      LOG.warning("The key file " + file + " is damaged; another takes its place");
      KeyFile.destroy(file);
      KeyFile.write(file, key);
      return key;
    } catch (IOException e) {
      throw unavailable(file, e);
    }
  }

  /** The key; null when its file is gone, damaged or cannot be read. */
  byte @Nullable [] keyToOpenWith(String officeId, LocalDate day) {
    Path file = file(officeId, day);
    try {
      byte[] key = Files.readAllBytes(file);
      return key.length == KEY_BYTES ? key : null;
    } catch (NoSuchFileException gone) {
      return null;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The key file " + file + " cannot be read", e);
      return null;
    }
  }

  /**
   * Destroys the keys of an office's days up to and including this one, whether or not anything was
   * sealed with them, and drafts of keys that a crash left over.
   *
   * @return the days whose keys are gone now
   */
  public List<LocalDate> destroyUpTo(String officeId, LocalDate lastDay) {
    List<LocalDate> destroyed = new ArrayList<>();
    Path folder = settings.reservationKeys().resolve(officeId);
    if (!Files.isDirectory(folder)) {
      return destroyed;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        LocalDate day = dayOf(file);
        if (day != null && !day.isAfter(lastDay)) {
          KeyFile.destroy(file);
          if (file.toString().endsWith(ENDING)) {
            destroyed.add(day);
          }
        }
      }
    } catch (IOException e) {
      throw unavailable(folder, e);
    }
    return destroyed;
  }

  /** The day in the file's name, 2026-11-24.key or a draft of it; null for any other file. */
  private static @Nullable LocalDate dayOf(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return LocalDate.parse(name.substring(0, Math.min(name.length(), 10)));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private Path file(String officeId, LocalDate day) {
    return settings.reservationKeys().resolve(officeId).resolve(day + ENDING);
  }

  private static Problem unavailable(Path file, IOException e) {
    LOG.log(Level.WARNING, "The keys of personal data cannot be kept at " + file, e);
    return new Problem(
        503,
        "keys-unavailable",
        "Keys unavailable",
        "個人情報を守る鍵のファイルを読み書きできません。保存先の空きと権限を確かめてください。",
        "The key files that protect personal data cannot be read or written. Check the folder's"
            + " free space and permissions.");
  }
}
