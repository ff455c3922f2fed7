package jp.junban.systemtests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the sources of all pages. */
class PagesTest {

  private static final Pattern IMPORT =
      Pattern.compile("^(?:import|export)(?: .* from)? '([^']+)';$", Pattern.MULTILINE);
  private static final Pattern INLINE =
      Pattern.compile(
          "<style|\\sstyle=\"|\\son[a-z]+=\"|<script(?![^>]*(src=|importmap|ld\\+json))");
  private static final Pattern INLINE_IN_TEMPLATE = Pattern.compile("\\sstyle=\"|<style|<script");
  private static final Pattern KEY =
      Pattern.compile("^\\s+(?:'([^']+)'|([A-Za-z]\\w*)):\\s*['\"`]", Pattern.MULTILINE);
  private static final Pattern COUNTED = Pattern.compile(".*\\.\\d+");

  @Test
  void allLitPagesHaveTheSameImportMap() {
    Set<String> maps =
        PageSources.litPages().stream().map(PageSources::importMap).collect(Collectors.toSet());
    assertEquals(7, PageSources.litPages().size(), "Lit pages");
    assertEquals(1, maps.size(), "Different import maps");
  }

  @Test
  void everyTargetOfTheImportMapExists() {
    JsonNode imports = imports();
    List<String> missing = new ArrayList<>();
    imports.forEachEntry(
        (name, target) -> {
          String file = name.endsWith("/") ? target.asString() + "package.json" : target.asString();
          if (!exists(file)) {
            missing.add(name + ": " + file);
          }
        });
    assertEquals(List.of(), missing);
  }

  @Test
  void everythingAModuleImportsExists() {
    List<String> missing = new ArrayList<>();
    for (Path module : PageSources.modules()) {
      IMPORT
          .matcher(PageSources.read(module))
          .results()
          .map(found -> found.group(1))
          .filter(specifier -> !resolves(module, specifier))
          .forEach(specifier -> missing.add(PageSources.name(module) + ": " + specifier));
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void noPageHasInlineStylesOrScripts() {
    List<String> found = new ArrayList<>();
    Stream.concat(PageSources.htmlFiles().stream(), PageSources.templates().stream())
        .forEach(page -> note(page, INLINE, found));
    PageSources.modules().forEach(module -> note(module, INLINE_IN_TEMPLATE, found));
    assertEquals(List.of(), found);
  }

  @Test
  void whatIsSaidInJapaneseIsSaidInEnglishToo() {
    List<Path> japanese =
        PageSources.modules().stream().filter(file -> file.endsWith("ja.js")).toList();
    assertFalse(japanese.isEmpty());
    for (Path ja : japanese) {
      assertEquals(keys(ja), keys(ja.resolveSibling("en.js")), PageSources.name(ja));
    }
  }

  @Test
  void visitorsTextsExistInAllFiveLanguages() {
    List<Path> sets =
        PageSources.modules().stream()
            .filter(file -> file.endsWith("ja.js"))
            .filter(file -> Files.exists(file.resolveSibling("ko.js")))
            .toList();
    assertEquals(2, sets.size(), "Sets of visitors' texts");
    for (Path ja : sets) {
      for (String language : List.of("zh-Hans", "ko", "ja-easy")) {
        Path other = ja.resolveSibling(language + ".js");
        assertEquals(keys(ja), keys(other), PageSources.name(other));
      }
    }
  }

  private static JsonNode imports() {
    String map = PageSources.importMap(PageSources.litPages().get(0));
    String json = map.substring(map.indexOf('{'), map.lastIndexOf('}') + 1);
    return JsonMapper.shared().readTree(json).get("imports");
  }

  private static boolean resolves(Path module, String specifier) {
    if (specifier.startsWith(".")) {
      return Files.exists(module.resolveSibling(specifier));
    }
    if (specifier.startsWith("/")) {
      return PageSources.sourceOf(specifier).isPresent();
    }
    JsonNode exact = imports().get(specifier);
    if (exact != null) {
      return exists(exact.asString());
    }
    String folder = specifier.replaceFirst("^(@[^/]+/[^/]+|[^/]+)/.*", "$1/");
    JsonNode target = imports().get(folder);
    return target != null && exists(target.asString() + specifier.substring(folder.length()));
  }

  private static boolean exists(String webjar) {
    return PagesTest.class.getResource("/META-INF/resources" + webjar) != null;
  }

  private static void note(Path file, Pattern forbidden, List<String> found) {
    forbidden
        .matcher(PageSources.read(file))
        .results()
        .map(MatchResult::group)
        .forEach(what -> found.add(PageSources.name(file) + ": " + what.strip()));
  }

  /** The keys of a set of texts but for those that only belong to a count of one or two. */
  private static Set<String> keys(Path texts) {
    return KEY.matcher(PageSources.read(texts))
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(key -> !COUNTED.matcher(key).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
