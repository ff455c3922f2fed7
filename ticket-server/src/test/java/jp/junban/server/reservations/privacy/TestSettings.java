package jp.junban.server.reservations.privacy;

import java.nio.file.Path;
import java.util.List;
import jp.junban.server.platform.Settings;

/** Settings that keep everything below one folder. */
final class TestSettings {

  private TestSettings() {}

  static Settings in(Path data) {
    return new Settings(
        data, "http://127.0.0.1", false, data.resolve("keys"), 7, null, List.of(), false, null, 1);
  }
}
