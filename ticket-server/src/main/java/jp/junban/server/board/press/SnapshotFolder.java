package jp.junban.server.board.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.junban.server.board.congestion.Edition;
import jp.junban.server.board.congestion.OfficePages;
import jp.junban.server.board.opendata.CongestionFiles;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Settings;

/**
 * Keeps the congestion of all offices as plain files in a folder that any web server or CDN can
 * serve, or that is copied to one: a page for each language, its style, and the open data. Every
 * file is replaced whole. Only where the operator named a folder.
 */
@ApplicationScoped
class SnapshotFolder {

  static final Duration LEAST_BETWEEN = Duration.ofSeconds(10);

  private static final String STYLES = "/META-INF/resources/shared/tokens.css";
  private static final Logger LOG = Logger.getLogger(SnapshotFolder.class.getName());

  @Inject private OfficePages pages;
  @Inject private CongestionFiles files;
  @Inject private Settings settings;
  @Inject private Clock clock;

  private Instant writtenAt = Instant.MIN;
  private String pageStyle = "";

  /** Takes the pages' own style sheet; without it nothing is written. */
  synchronized void useStyle(String css) {
    pageStyle = css;
  }

  /** Writes the edition unless the last one is too young. A full disk is logged, nothing more. */
  synchronized void keep(Edition edition) {
    Path folder = settings.snapshotFolder();
    Instant now = clock.instant();
    boolean young = !now.isBefore(writtenAt) && now.isBefore(writtenAt.plus(LEAST_BETWEEN));
    if (folder == null || pageStyle.isEmpty() || young) {
      return;
    }
    writtenAt = now;
    try {
      write(edition, folder);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The snapshot could not be written to " + folder, e);
    }
  }

  private void write(Edition edition, Path folder) throws IOException {
    Files.createDirectories(folder);
    replace(folder.resolve("tokens.css"), tokens());
    replace(folder.resolve("public.css"), pageStyle);
    Map<String, String> names = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      names.put(language.tag(), file(language));
    }
    for (Language language : Language.values()) {
      replace(folder.resolve(file(language)), pages.snapshot(edition, language, names));
    }
    replace(folder.resolve("congestion.json"), files.json(edition));
    replace(folder.resolve("congestion.csv"), files.csv(edition.offices()));
    replace(folder.resolve("congestion.jsonld"), files.queueMonitors(edition, edition.offices()));
  }

  private static String file(Language language) {
    return language == Language.JA ? "index.html" : "index." + language.tag() + ".html";
  }

  private static String tokens() throws IOException {
    try (InputStream in = SnapshotFolder.class.getResourceAsStream(STYLES)) {
      if (in == null) {
        throw new IOException(STYLES + " is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void replace(Path file, String text) throws IOException {
    Path next = file.resolveSibling("." + file.getFileName() + ".next");
    Files.writeString(next, text);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
