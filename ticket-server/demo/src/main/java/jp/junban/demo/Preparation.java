package jp.junban.demo;

import static jp.junban.demo.DemoServer.must;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.StreamSupport;
import jp.junban.demo.DemoOffice.Counter;
import tools.jackson.databind.JsonNode;

/** Sets a demo up: an administrator, staff at their counters, a kiosk, the file of reservations. */
final class Preparation {

  /** The administrator's password, for whoever tries the demo. */
  static final String SIGN_IN = "demo-sign-in.txt";

  private static final String FIRST_START = "first-start.txt";
  private static final String LOGIN = "admin";
  private static final String KIOSK = "発券機 (デモ)";
  private static final List<String> NAMES = List.of("佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺");
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int SECRET_LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final DemoServer administrator;
  private final Path data;

  private Preparation(DemoServer administrator, Path data) {
    this.administrator = administrator;
    this.data = data;
  }

  /**
   * Signs the administrator in: at the demo's first start with the one-time password that the
   * server left in the data folder, later with the one that was chosen then.
   */
  static Preparation signIn(DemoServer administrator, Path data)
      throws IOException, InterruptedException {
    Preparation preparation = new Preparation(administrator, data);
    if (!preparation.signInAgain()) {
      preparation.signInFirst();
    }
    return preparation;
  }

  private boolean signInAgain() throws IOException, InterruptedException {
    Path file = data.resolve(SIGN_IN);
    return Files.exists(file)
        && session(administrator, LOGIN, Files.readString(file).strip()).good();
  }

  private void signInFirst() throws IOException, InterruptedException {
    Properties notes = new Properties();
    try (Reader file = Files.newBufferedReader(data.resolve(FIRST_START))) {
      notes.load(file);
    }
    String once = notes.getProperty("password");
    must(session(administrator, LOGIN, once));
    String chosen = newSecret();
    Path file = data.resolve(SIGN_IN);
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, chosen + "\n");
    must(administrator.put("/session/password", Map.of("current", once, "next", chosen)));
  }

  private static DemoServer.Answer session(DemoServer person, String login, String password)
      throws IOException, InterruptedException {
    return person.post("/session", Map.of("login", login, "password", password));
  }

  private static String newSecret() {
    StringBuilder secret = new StringBuilder("demo-");
    for (int i = 0; i < SECRET_LENGTH; i++) {
      secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return secret.toString();
  }

  DemoOffice office() throws IOException, InterruptedException {
    return DemoOffice.of(must(administrator.get("/offices/" + DemoOffice.ID)).json());
  }

  /** Somebody who works at this counter, signed in, with a password nobody else knows. */
  DemoServer clerk(Counter counter, int nth) throws IOException, InterruptedException {
    String login = "mado-" + counter.label();
    Optional<JsonNode> known = find(must(administrator.get("/staff")).json(), "login", login);
    String once =
        known.isPresent()
            ? must(administrator.post("/staff/" + id(known.get()) + "/password", Map.of()))
                .text("oneTimePassword")
            : must(administrator.post("/staff", member(login, NAMES.get(nth % NAMES.size()))))
                .text("oneTimePassword");
    DemoServer clerk = administrator.another();
    must(session(clerk, login, once));
    must(clerk.put("/session/password", Map.of("current", once, "next", newSecret())));
    return clerk;
  }

  private static Map<String, Object> member(String login, String name) {
    return Map.of("login", login, "name", name, "role", "STAFF", "office", DemoOffice.ID);
  }

  /** A kiosk of the demo's own, beside the one that the newcomer touches. */
  DemoServer kiosk(DemoOffice office) throws IOException, InterruptedException {
    String terminals = office.path("/terminals");
    Optional<JsonNode> known = find(must(administrator.get(terminals)).json(), "name", KIOSK);
    String id =
        known.isPresent()
            ? id(known.get())
            : must(administrator.post(
                    terminals, Map.of("kind", "KIOSK", "name", KIOSK, "active", true)))
                .text("id");
    String code =
        must(administrator.post("/terminals/" + id + "/enrolment-code", Map.of())).text("code");
    String token =
        must(administrator.another().post("/terminals/enrol", Map.of("code", code))).text("token");
    return administrator.kiosk(token);
  }

  /** How the file of the demo's reservations is written. */
  void describeReservations(DemoOffice office) throws IOException, InterruptedException {
    String path = office.path("/reservation-format");
    Map<String, Object> form = new HashMap<>();
    form.put("header", true);
    form.put("slotColumn", Bookings.SLOT);
    form.put("timeColumn", null);
    form.put("numberColumn", Bookings.NUMBER);
    form.put("procedureColumn", Bookings.PROCEDURE);
    form.put("nameColumn", null);
    form.put("birthColumn", null);
    form.put("cardColumn", null);
    form.put("codePrefix", null);
    form.put(
        "procedures",
        office.procedures().stream()
            .map(procedure -> Map.of("text", procedure.letter(), "serviceId", procedure.id()))
            .toList());
    form.put("revision", must(administrator.get(path)).json().path("revision").asInt());
    must(administrator.put(path, form));
  }

  private static Optional<JsonNode> find(JsonNode list, String field, String value) {
    return StreamSupport.stream(list.values().spliterator(), false)
        .filter(each -> each.path(field).asString("").equals(value))
        .findFirst();
  }

  private static String id(JsonNode node) {
    return node.get("id").asString();
  }
}
