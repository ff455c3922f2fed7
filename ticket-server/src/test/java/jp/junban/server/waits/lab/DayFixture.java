package jp.junban.server.waits.lab;

import java.io.IOException;
import java.nio.file.Path;

/** A simulated day of a small office for tests. */
public final class DayFixture {

  private DayFixture() {}

  /** Writes it into this folder. */
  public static void write(Path folder) throws IOException {
    ModelOffice office = ModelOffice.ALL.get("town5");
    if (office == null) {
      throw new IllegalStateException("The office is not there");
    }
    DayWriter.write(folder, office, Disturbance.NONE, 3);
  }
}
