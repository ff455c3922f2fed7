package jp.junban.systemtests.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.junban.systemtests.stage.Processes;

/** Where the files of the pages lie in the checkout, and under which addresses they are served. */
final class PageSources {

  private static final Path CHECKOUT = Processes.checkout();
  private static final String WEBAPP = "ticket-server/src/main/webapp/";

  /** The folder of each address. */
  private static final Map<String, String> FOLDERS =
      new TreeMap<>(
          Map.of(
              "/ticket/",
              WEBAPP + "ticket/",
              "/shared/",
              "ticket-server/web-shared/src/main/resources/META-INF/resources/shared/",
              "/signage/",
              "signage/src/main/resources/META-INF/resources/signage/",
              "/kiosk-page/",
              "kiosk/src/main/resources/kiosk-page/",
              "/console/",
              WEBAPP + "console/",
              "/admin/",
              WEBAPP + "admin/",
              "/reservations/",
              WEBAPP + "reservations/",
              "/reception/",
              WEBAPP + "reception/",
              "/sign-in/",
              WEBAPP + "sign-in/",
              "/public/",
              WEBAPP + "public/"));

  private static final List<String> MODULES =
      List.of("kiosk", "signage", "ticket-server", "ticket-server/web-shared");
  private static final String TESTS = "/tests/";

  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">.*?</script>", Pattern.DOTALL);

  private PageSources() {}

  /** The file that is served under this address, be it a page's or a test's. */
  static Optional<Path> sourceOf(String address) {
    for (Map.Entry<String, String> folder : FOLDERS.entrySet()) {
      if (address.startsWith(folder.getKey())) {
        String rest = address.substring(folder.getKey().length());
        return existing(folder.getValue() + rest);
      }
    }
    return address.startsWith(TESTS)
        ? existing(address.substring(TESTS.length()))
        : Optional.empty();
  }

  private static Optional<Path> existing(String path) {
    return Optional.of(CHECKOUT.resolve(path)).filter(Files::isRegularFile);
  }

  /** The addresses of all test files of the modules of the pages. */
  static List<String> moduleTests() {
    return MODULES.stream()
        .flatMap(module -> files(CHECKOUT.resolve(module + "/src/test/js"), ".test.js"))
        .map(file -> TESTS + CHECKOUT.relativize(file))
        .toList();
  }

  /** Every page that is a file, as opposed to one that the server renders. */
  static List<Path> htmlFiles() {
    return FOLDERS.values().stream()
        .flatMap(folder -> files(CHECKOUT.resolve(folder), ".html"))
        .toList();
  }

  /** Those pages that are made of Lit elements. */
  static List<Path> litPages() {
    return htmlFiles().stream()
        .filter(page -> read(page).contains("<script type=\"module\""))
        .toList();
  }

  /** The templates of the pages that the server renders. */
  static List<Path> templates() {
    return files(CHECKOUT.resolve("ticket-server/src/main/resources/pages"), ".ftlh").toList();
  }

  /** Every module of the pages. */
  static List<Path> modules() {
    return FOLDERS.values().stream()
        .flatMap(folder -> files(CHECKOUT.resolve(folder), ".js"))
        .toList();
  }

  /** The page's import map with the tags around it. */
  static String importMap(Path page) {
    Matcher map = IMPORT_MAP.matcher(read(page));
    if (!map.find()) {
      throw new IllegalStateException(page + " has no import map");
    }
    return map.group();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path as one speaks of it. */
  static String name(Path file) {
    return CHECKOUT.relativize(file).toString();
  }

  private static Stream<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
