package jp.junban.systemtests.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.junban.systemtests.stage.KioskProcess;

/** While this is open, the kiosk's printer has no paper. */
public final class PaperOut implements AutoCloseable {

  private final Path state;

  public PaperOut(KioskProcess kiosk) {
    state = kiosk.tickets().resolve("printer-state.txt");
    try {
      Files.writeString(state, "OUT_OF_PAPER");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.delete(state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
