package jp.junban.server.reservations.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** One small secret in a file: there whole or not at all, and gone when it is destroyed. */
final class KeyFile {

  private KeyFile() {}

  /**
   * Writes the file durably.
   *
   * @throws FileAlreadyExistsException when somebody else was quicker; theirs counts
   */
  static void write(Path file, byte[] secret) throws IOException {
    Path folder = folderOf(file);
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    Files.createDirectories(folder, onlyOurs(posix, "rwx------"));
    Path draft = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    Files.createFile(draft, onlyOurs(posix, "rw-------"));
    try {
      overwrite(draft, secret);
      // a link never takes the place of a file, a move might
      Files.createLink(file, draft);
    } finally {
      Files.delete(draft);
    }
    makeDurable(folder);
  }

  /** Overwrites what is in the file, then deletes it; both reach the disk before this returns. */
  static void destroy(Path file) throws IOException {
    try {
      overwrite(file, new byte[Math.toIntExact(Math.max(1, Files.size(file)))]);
      Files.delete(file);
    } catch (NoSuchFileException gone) {
      return;
    }
    makeDurable(folderOf(file));
  }

  private static void overwrite(Path file, byte[] content) throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  /** A new or deleted name is only safe from a power cut when its folder was written too. */
  private static void makeDurable(Path folder) throws IOException {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  private static FileAttribute<?>[] onlyOurs(boolean posix, String rights) {
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("No folder for " + file);
    }
    return folder;
  }
}
