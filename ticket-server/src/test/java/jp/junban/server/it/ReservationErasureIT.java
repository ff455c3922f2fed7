package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What is personal is never on the disk in plain, and cannot be read any more some days after the
 * slot, whatever the database keeps in free pages and logs: every byte of both is looked at.
 */
class ReservationErasureIT {

  private static final String DAY = TestOffice.DAY;
  private static final String NAME = "消去 確認太郎";
  private static final String CARD = "CARD-ERASE4711";
  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE,
          Charset.forName("windows-31j"));

  private final Path data =
      Path.of(System.getProperty("junban.it.data", "")).resolveSibling("erasing");
  private final Path postgres = data.resolveSibling("postgresql");

  @Test
  void sevenDaysAfterTheSlotNobodyCanReadWhoItWasFor() throws IOException {
    ServerOptions options = new ServerOptions(data, TestDatabase.running().options("erasing"));
    ReservationList file;
    try (OwnServer server = OwnServer.start(options, ServerOptions.STARTS_AT)) {
      Api admin = Administrator.firstSignIn(server.anyone(), data);
      TestOffice office = TestOffice.open(admin).service("A").counter("1", "A");
      file = new ReservationList(office).with(DAY + " 12:30", "ERASE4711", NAME, "A");
      file.with("2026-11-30 12:30", "LATER", "後日 花子", "A").imported(admin);
      file.checkIn(admin, "ERASE4711").with(201);
      assertEquals(NAME, name(file.one(admin, DAY, "ERASE4711")));
      mustNotBeOnTheDisk("while the server is running");
    }
    byte[] key = Files.readAllBytes(keyFile(file, DAY));
    String sealed =
        "the reservation number is not personal, and shows that the search finds things";
    assertTrue(isOnTheDisk("ERASE4711".getBytes(StandardCharsets.UTF_8)), sealed);
    assertTrue(isOnTheDisk(key), "the key is where it should be");

    try (OwnServer server = OwnServer.start(options, "2026-11-30T14:50:00Z")) {
      Api admin = signIn(server);
      assertEquals(NAME, name(file.one(admin, DAY, "ERASE4711")), "ten minutes too early");
    }
    try (OwnServer server = OwnServer.start(options, "2026-11-30T15:00:10Z")) {
      Api admin = signIn(server);
      JsonNode erased = file.one(admin, DAY, "ERASE4711");
      assertTrue(erased.get("person").isNull());
      assertEquals("ERASED", erased.get("personState").asString());
      assertEquals("ARRIVED", erased.get("status").asString(), "the visit itself is kept");
      assertEquals("後日 花子", name(file.one(admin, "2026-11-30", "LATER")));
      assertFalse(Files.exists(keyFile(file, DAY)));
      assertFalse(isOnTheDisk(key), "the key is nowhere on the disk");
      mustNotBeOnTheDisk("after it was erased");
    }
    loseTheKey(file, options);
  }

  /** As when somebody restores a database without the folder of its keys. */
  private void loseTheKey(ReservationList file, ServerOptions options) throws IOException {
    Files.delete(keyFile(file, "2026-11-30"));
    try (OwnServer server = OwnServer.start(options, "2026-11-30T03:00:00Z")) {
      Api admin = signIn(server);
      JsonNode unreadable = file.one(admin, "2026-11-30", "LATER");
      assertEquals("KEY_LOST", unreadable.get("personState").asString());
      file.checkIn(admin, "LATER").with(201);
      admin.get(file.path("/preparation.pdf?date=2026-11-30")).with(200);
      admin
          .upload(
              file.path("/import"),
              new ReservationListText("2026-11-30 12:30", "LATER", "後日 花子").bytes())
          .with(200);
      assertEquals("後日 花子", name(file.one(admin, "2026-11-30", "LATER")));
    }
  }

  /** The list of the later day alone. */
  private record ReservationListText(String slot, String number, String name) {

    byte[] bytes() {
      return ("予約日時,予約番号,氏名,生年月日,手続き,カードID\n"
              + String.join(",", slot, number, name, "1985-04-15", "Aの手続き", "CARD-" + number))
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  private static Api signIn(OwnServer server) {
    return Administrator.signIn(server.anyone(), "admin", Administrator.PASSWORD);
  }

  private static String name(JsonNode reservation) {
    return reservation.get("person").get("name").asString();
  }

  private Path keyFile(ReservationList file, String day) {
    String office = file.path("").split("/", -1)[4];
    return data.resolve("reservation-keys").resolve(office).resolve(day + ".key");
  }

  private void mustNotBeOnTheDisk(String when) throws IOException {
    Map<String, byte[]> traces = new LinkedHashMap<>();
    for (String text : List.of(NAME, "確認太郎", CARD)) {
      for (Charset encoding : ENCODINGS) {
        traces.put(text + " in " + encoding, text.getBytes(encoding));
      }
    }
    assertEquals(Set.of(), onTheDisk(traces), when);
  }

  private boolean isOnTheDisk(byte[] wanted) throws IOException {
    return !onTheDisk(Map.of("it", wanted)).isEmpty();
  }

  /** Looks into every file of the data folder, of Derby and of PostgreSQL, its log included. */
  private Set<String> onTheDisk(Map<String, byte[]> wanted) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path root : List.of(data, postgres)) {
      if (Files.exists(root)) {
        Files.walkFileTree(
            root,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                  throws IOException {
                found.addAll(in(file, wanted));
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException failure)
                  throws IOException {
                return skippedIfGone(failure);
              }
            });
      }
    }
    return found;
  }

  private static Set<String> in(Path file, Map<String, byte[]> wanted) throws IOException {
    String content;
    try {
      content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      skippedIfGone(e);
      return Set.of();
    }
    return wanted.entrySet().stream()
        .filter(one -> content.contains(new String(one.getValue(), StandardCharsets.ISO_8859_1)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** A running PostgreSQL replaces files of its own while they are looked at. */
  private static FileVisitResult skippedIfGone(IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }
}
