package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The public pages ask no database: its database is ended under a running server, and they are
 * handed out as before, with the figures they had, and soon say since when nothing newer came.
 */
class PublicWithoutDatabaseIT {

  private static final int READERS = 200;

  private static Answer await(Api anyone, String path, Predicate<Answer> wanted) {
    Answer answer =
        Patience.look(Duration.ofMinutes(3), () -> anyone.get(path), a -> isThere(a, wanted));
    assertTrue(isThere(answer, wanted), answer.text());
    return answer;
  }

  private static boolean isThere(Answer answer, Predicate<Answer> wanted) {
    return answer.status() == 200 && wanted.test(answer);
  }

  @Test
  void theFiguresStandWithoutADatabaseAndSaySinceWhen() throws IOException {
    Path data = Path.of(System.getProperty("junban.it.data", "")).resolveSibling("cut-off");
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(data.resolveSibling("cut-off-postgresql"))
            .setServerConfig("listen_addresses", "127.0.0.1")
            .start();
    Path folder = data.resolveSibling("cut-off-snapshot");
    ServerOptions options = new ServerOptions(data, options(postgres, folder));
    try (OwnServer server = OwnServer.start(options, ServerOptions.STARTS_AT)) {
      Api anyone = server.anyone();
      TestOffice office =
          TestOffice.open(Administrator.firstSignIn(anyone, data)).service("A").counter("1", "A");
      Api kiosk = office.kiosk();
      office.draw(kiosk, "A").with(201);
      office.draw(kiosk, "A").with(201);
      String page = "/offices/" + office.id();
      String json = "/open-data/offices/" + office.id() + ".json";
      await(anyone, page, a -> a.text().contains("お待ちの方 2人"));
      await(anyone, json, a -> a.json().get("waiting").asInt() == 2);
      postgres.close();
      for (int i = 0; i < READERS; i++) {
        // also pages that nobody has read before
        String lang = List.of("ja", "ja-easy", "en", "zh-Hans", "ko").get(i % 5);
        assertEquals(200, anyone.get(page + "?lang=" + lang).status());
        assertEquals(2, anyone.get(json).with(200).json().get("waiting").asInt());
      }
      Answer stale =
          await(anyone, page, a -> a.text().contains("いま新しい情報を受け取れません</strong></p></div></div>"));
      assertTrue(stale.text().contains("お待ちの方 2人"), stale.text());
      assertFalse(stale.text().contains("お待ちの方 0人"), stale.text());
      assertTrue(await(anyone, json, a -> a.json().get("stale").asBoolean()).status() == 200);
      assertEquals(2, anyone.get(json).json().get("waiting").asInt());
      assertEquals(503, anyone.get("/health/ready").status());
      mustBeFiles(folder);
    } finally {
      postgres.close();
    }
  }

  /** The folder of plain files says the same, in a page that needs no other server. */
  private static void mustBeFiles(Path folder) throws IOException {
    for (String name : List.of("index.html", "index.en.html", "tokens.css", "public.css")) {
      assertTrue(Files.size(folder.resolve(name)) > 1000, name);
    }
    assertTrue(Files.readString(folder.resolve("index.html")).contains("お待ちの方 2人"));
    assertTrue(Files.readString(folder.resolve("congestion.json")).contains("\"waiting\":2"));
    assertTrue(Files.readString(folder.resolve("congestion.csv")).contains(",true,,2,"));
  }

  private static List<String> options(EmbeddedPostgres postgres, Path folder) {
    return List.of(
        "-Djunban.public.snapshot-folder=" + folder,
        "-Djunban.database.class=org.postgresql.ds.PGSimpleDataSource",
        "-Djunban.database.name=postgres",
        "-Djunban.database.url=jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
        "-Djunban.database.user=postgres",
        "-Djunban.database.password=postgres");
  }
}
