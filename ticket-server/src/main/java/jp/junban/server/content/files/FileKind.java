package jp.junban.server.content.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is, by how it begins; its name and what its sender says of it count for nothing. */
public enum FileKind {
  JPEG("image/jpeg", 20),
  PNG("image/png", 20),
  GIF("image/gif", 20),
  PDF("application/pdf", 50),
  MP4("video/mp4", 200),
  WEBM("video/webm", 200);

  /** So many bytes are enough to tell. */
  static final int BEGINNING = 64;

  private static final long MEGABYTE = 1L << 20;

  private final String mediaType;
  private final long mostBytes;

  FileKind(String mediaType, int mostMegabytes) {
    this.mediaType = mediaType;
    this.mostBytes = mostMegabytes * MEGABYTE;
  }

  String mediaType() {
    return mediaType;
  }

  long mostBytes() {
    return mostBytes;
  }

  /** Whether it is one picture. */
  public boolean isPicture() {
    return this == JPEG || this == PNG || this == GIF;
  }

  /**
   * @param beginning the first bytes, at least {@link #BEGINNING} of them where there are so many
   */
  static Optional<FileKind> of(byte[] beginning) {
    String head = new String(beginning, StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return Optional.of(GIF);
    }
    if (head.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (head.length() > 12 && head.startsWith("ftyp", 4) && isFilm(head.substring(8, 12))) {
      return Optional.of(MP4);
    }
    return head.startsWith("\u001aE\u00df\u00a3") && head.contains("webm")
        ? Optional.of(WEBM)
        : Optional.empty();
  }

  /** MP4 is a family: still pictures and sound files begin alike, and say so in their brand. */
  private static boolean isFilm(String brand) {
    String lower = brand.toLowerCase(Locale.ROOT);
    return lower.startsWith("iso")
        || lower.startsWith("mp4")
        || lower.startsWith("avc1")
        || lower.startsWith("m4v")
        || lower.startsWith("dash");
  }
}
