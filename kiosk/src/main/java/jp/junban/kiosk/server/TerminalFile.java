package jp.junban.kiosk.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.junban.kiosk.platform.DurableFile;
import jp.junban.kiosk.platform.Json;
import tools.jackson.databind.JsonNode;

/** The enrolment on disk, readable by our own user only. */
final class TerminalFile {
  private final Path file;

  TerminalFile(Path folder) {
    this.file = folder.resolve("terminal.json");
  }

  /** The stored enrolment; empty when there is none or it is damaged. */
  Optional<Terminal> read() throws IOException {
    return Files.exists(file)
        ? Json.parse(Files.readAllBytes(file)).flatMap(TerminalFile::terminal)
        : Optional.empty();
  }

  void write(Terminal terminal) throws IOException {
    DurableFile.replace(
        file,
        Json.bytes(
            Json.object()
                .put("terminalId", terminal.terminalId())
                .put("kind", terminal.kind())
                .put("name", terminal.name())
                .put("office", terminal.office())
                .put("token", terminal.token())));
  }

  /** The terminal that a stored file or an enrolment's answer describes; empty when parts lack. */
  static Optional<Terminal> terminal(JsonNode json) {
    String id = Json.text(json, "terminalId");
    String kind = Json.text(json, "kind");
    String name = Json.text(json, "name");
    String office = Json.text(json, "office");
    String token = Json.text(json, "token");
    if (id == null || kind == null || office == null || token == null) {
      return Optional.empty();
    }
    return Optional.of(new Terminal(id, kind, name == null ? "" : name, office, token));
  }
}
