package jp.junban.server.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Collectors;

/** A small file of {@code key=value} lines that only this server's own user may read. */
final class SecretFile {

  private SecretFile() {}

  /**
   * Writes the file whole, or not at all.
   *
   * @throws UncheckedIOException when the folder cannot be written to
   */
  static void write(Path file, Map<String, String> lines) {
    String text =
        lines.entrySet().stream()
            .map(line -> line.getKey() + "=" + line.getValue() + "\n")
            .collect(Collectors.joining());
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder == null) {
        throw new IOException("no folder for " + file);
      }
      Files.createDirectories(folder);
      // a temporary file is readable by its owner only, and stays so when it is renamed
      Path draft = Files.createTempFile(folder, ".first-start", ".tmp");
      try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be written", e);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be deleted", e);
    }
  }
}
