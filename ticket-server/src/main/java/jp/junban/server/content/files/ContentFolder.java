package jp.junban.server.content.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where files for displays are kept: a folder for each, a file for each page. One file is prepared
 * at a time, so that large ones do not fill the memory together.
 */
public final class ContentFolder {

  private static final String PREPARING = ".preparing-";
  private static final String RECEIVED = "received";
  private static final String PICTURE = "image/jpeg";

  private final Path home;
  private final ReentrantLock preparing = new ReentrantLock();

  public ContentFolder(Path home) {
    this.home = home;
  }

  /** How many bytes the disk still takes. */
  public long free() throws IOException {
    Files.createDirectories(home);
    return Files.getFileStore(home).getUsableSpace();
  }

  /**
   * Receives a file, looks at what it is, and keeps what displays need of it.
   *
   * @param id names it from now on
   * @throws UnusableFile when it is none that displays show; nothing is kept then
   */
  public StoredFiles keep(String id, InputStream sent) throws IOException, UnusableFile {
    Path folder = Files.createDirectories(home.resolve(PREPARING + id));
    try {
      FileKind kind = receive(sent, folder.resolve(RECEIVED));
      StoredFiles stored = prepare(kind, folder);
      Files.deleteIfExists(folder.resolve(RECEIVED));
      sync(folder);
      Files.move(folder, home.resolve(id), StandardCopyOption.ATOMIC_MOVE);
      return stored;
    } finally {
      removeAll(folder);
    }
  }

  /** Whoever is told that a file was taken in may rely on it after a power cut. */
  private static void sync(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  /**
   * Takes away what a server that was killed left half prepared.
   *
   * @param before what is younger may still be under way on another node
   */
  public void tidy(Instant before) throws IOException {
    Files.createDirectories(home);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(home, PREPARING + "*")) {
      for (Path folder : left) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
          removeAll(folder);
        }
      }
    }
  }

  private static FileKind receive(InputStream sent, Path file) throws IOException, UnusableFile {
    byte[] beginning = sent.readNBytes(FileKind.BEGINNING);
    FileKind kind =
        FileKind.of(beginning)
            .orElseThrow(() -> new UnusableFile(UnusableFile.Reason.NOT_SHOWABLE));
    long size = beginning.length;
    try (var out = Files.newOutputStream(file)) {
      out.write(beginning);
      byte[] piece = new byte[1 << 16];
      for (int read = sent.read(piece); read >= 0; read = sent.read(piece)) {
        size += read;
        if (size > kind.mostBytes()) {
          throw new UnusableFile(UnusableFile.Reason.TOO_LARGE);
        }
        out.write(piece, 0, read);
      }
    }
    return kind;
  }

  private StoredFiles prepare(FileKind kind, Path folder) throws IOException, UnusableFile {
    Path received = folder.resolve(RECEIVED);
    preparing.lock();
    try {
      if (kind.isPicture()) {
        long bytes =
            Picture.write(Picture.read(kind, Files.readAllBytes(received)), page(folder, 1));
        return new StoredFiles(kind, PICTURE, 1, bytes);
      }
      if (kind == FileKind.PDF) {
        return pages(folder, received);
      }
      Files.move(received, page(folder, 1));
      return new StoredFiles(kind, kind.mediaType(), 1, Files.size(page(folder, 1)));
    } finally {
      preparing.unlock();
    }
  }

  private static StoredFiles pages(Path folder, Path received) throws IOException, UnusableFile {
    long[] bytes = {0};
    try {
      int pages =
          PdfPages.draw(
              received,
              (number, picture) -> bytes[0] += Picture.write(picture, page(folder, number)));
      return new StoredFiles(FileKind.PDF, PICTURE, pages, bytes[0]);
    } catch (IOException | RuntimeException e) {
      // Locked, damaged, or something that PDFBox stumbles over.
      throw new UnusableFile(UnusableFile.Reason.NOT_SHOWABLE);
    }
  }

  /** A page's file, if it is there. */
  public Optional<Path> find(String id, int page) {
    return Optional.of(page(home.resolve(id), page)).filter(Files::isRegularFile);
  }

  /** Takes all files of one away, if there are any. */
  public void remove(String id) throws IOException {
    removeAll(home.resolve(id));
  }

  private static Path page(Path folder, int number) {
    return folder.resolve(Integer.toString(number));
  }

  private static void removeAll(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
