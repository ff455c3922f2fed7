package jp.junban.kiosk.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import jp.junban.kiosk.platform.DurableFile;
import jp.junban.kiosk.platform.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The token that we make for a code before we bring both to the server. It is on the disk before
 * the server hears of it, so that an answer that is lost, also with the power, can be asked for
 * again.
 */
final class PairingFile {
  private static final int TOKEN_BYTES = 32;

  private final Path file;
  private final SecureRandom random = new SecureRandom();

  PairingFile(Path folder) {
    this.file = folder.resolve("pairing.json");
  }

  /** The token for this code, the same at every try. */
  synchronized String tokenFor(String code) throws IOException {
    String digest = digest(code);
    Optional<String> made =
        read()
            .filter(pairing -> digest.equals(Json.text(pairing, "code")))
            .map(pairing -> Json.text(pairing, "token"));
    if (made.isPresent()) {
      return made.get();
    }
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    DurableFile.replace(file, Json.bytes(Json.object().put("code", digest).put("token", token)));
    return token;
  }

  /** To be called when the pairing is kept elsewhere. */
  synchronized void done() throws IOException {
    Files.deleteIfExists(file);
  }

  private Optional<ObjectNode> read() throws IOException {
    return Files.exists(file) ? Json.parse(Files.readAllBytes(file)) : Optional.empty();
  }

  /** The same however the code is typed. */
  private static String digest(String code) {
    String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
