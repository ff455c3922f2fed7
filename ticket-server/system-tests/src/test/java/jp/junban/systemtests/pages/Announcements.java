package jp.junban.systemtests.pages;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import jp.junban.systemtests.screens.Chromium;

/**
 * Records what the lobby's voice says, as the loudspeaker gets it, made by the board's own modules;
 * started by {@code ./announcements}.
 */
public final class Announcements {

  private static final String MODULE = "/tests/signage/src/test/js/signage/announcements.js";
  private static final String SCENES =
      "async () => Object.keys((await import('%s')).SCENES)".formatted(MODULE);
  private static final String RECORD =
      "async (scene) => (await import('%s')).record(scene)".formatted(MODULE);

  private Announcements() {}

  /**
   * Writes the announcements as WAV files, and prints what was measured of each.
   *
   * @param arguments the folder for them
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    try (ModuleServer server = new ModuleServer();
        Chromium chromium = new Chromium();
        Page page = chromium.browser().newPage()) {
      page.navigate(server.url("/"));
      for (Object scene : (List<?>) page.evaluate(SCENES)) {
        Map<?, ?> recorded = (Map<?, ?>) page.evaluate(RECORD, scene);
        byte[] sound = Base64.getDecoder().decode(String.valueOf(recorded.get("wav")));
        Files.write(folder.resolve(scene + ".wav"), sound);
        System.out.println(scene + ": " + recorded.get("figures"));
      }
    }
  }
}
