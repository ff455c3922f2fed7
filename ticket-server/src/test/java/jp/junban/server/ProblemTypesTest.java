package jp.junban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document's table has every type of problem in the code with its status, and no other. */
class ProblemTypesTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path DOCUMENT = Path.of("..", "docs", "api.md");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d{3}) \\|");
  private static final Pattern MADE = Pattern.compile("new Problem\\(\\s*(\\w+),\\s*([^,]+),");
  private static final Pattern NAMED = Pattern.compile("\"([a-z-]+)\"");
  private static final Pattern CONFLICT = Pattern.compile("\\bconflict\\(\\s*\"([a-z-]+)\"");
  private static final Pattern UNKNOWN = Pattern.compile("\\bunknown\\(\\s*\"([a-z-]+)\"");

  /** The types of error pages, whose status is that of the page. */
  private static final Pattern PAGE = Pattern.compile("(?m)^ +[A-Z_]+\\(\"[^\"]+\", \"([a-z-]+)\"");

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ProblemTypesTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<MatchResult> found(Pattern pattern, List<String> texts) {
    return texts.stream().flatMap(text -> pattern.matcher(text).results());
  }

  private static Set<String> set(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> inCode() throws IOException {
    List<String> sources = sources();
    Stream<String> made =
        found(MADE, sources)
            .filter(m -> NAMED.matcher(m.group(2)).matches())
            .map(m -> m.group(2).replace("\"", "") + " " + m.group(1));
    Stream<String> conflicts = found(CONFLICT, sources).map(m -> m.group(1) + " 409");
    Stream<String> unknown = found(UNKNOWN, sources).map(m -> "unknown-" + m.group(1) + " 404");
    return set(Stream.of(made, conflicts, unknown).flatMap(names -> names));
  }

  private static Set<String> inDocument() {
    return set(ROW.matcher(text(DOCUMENT)).results().map(row -> row.group(1) + " " + row.group(2)));
  }

  @Test
  void theDocumentListsEveryTypeWithItsStatus() throws IOException {
    Set<String> listed = inDocument();
    // the only type that error pages alone have
    listed.remove("unavailable 503");
    assertEquals(inCode(), listed);
  }

  @Test
  void theDocumentListsTheTypesOfErrorPages() throws IOException {
    Set<String> types = set(inDocument().stream().map(row -> row.split(" ", -1)[0]));
    Path pages = SOURCES.resolve("jp/junban/server/board/pages/ErrorKind.java");
    Set<String> ofPages = set(PAGE.matcher(text(pages)).results().map(m -> m.group(1)));
    assertEquals(true, ofPages.contains("unavailable"));
    ofPages.removeAll(types);
    assertEquals(Set.of(), ofPages);
  }

  @Test
  void noTypeIsPutTogetherWhereThisTestCannotReadIt() throws IOException {
    assertEquals(
        Set.of("\"http-\" + status", "\"unknown-\" + what", "type"),
        set(
            found(MADE, sources())
                .map(m -> m.group(2))
                .filter(type -> !NAMED.matcher(type).matches())));
  }
}
