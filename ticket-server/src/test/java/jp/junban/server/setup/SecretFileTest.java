package jp.junban.server.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

  @Test
  void hasOneLineForEachAndNothingIsLeftBesideIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("data/first-start.txt");
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("administrator", "admin");
    lines.put("password", "old");
    SecretFile.write(file, lines);
    lines.put("password", "new");
    SecretFile.write(file, lines);
    assertEquals(List.of("administrator=admin", "password=new"), Files.readAllLines(file));
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void onlyItsOwnerReadsIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("first-start.txt");
    SecretFile.write(file, Map.of("password", "secret"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void canBeDeletedTwice(@TempDir Path folder) {
    Path file = folder.resolve("first-start.txt");
    SecretFile.write(file, Map.of());
    SecretFile.delete(file);
    SecretFile.delete(file);
    assertFalse(Files.exists(file));
  }
}
