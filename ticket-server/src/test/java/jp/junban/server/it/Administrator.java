package jp.junban.server.it;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Who sets a new server up, with the password of its first start. */
final class Administrator {

  static final String PASSWORD = "a long enough password";

  private static @Nullable Api signedIn;

  private Administrator() {}

  /** Signed in at the server that Arquillian started; the session outlives its restarts. */
  static synchronized Api api() {
    if (signedIn == null) {
      signedIn = firstSignIn(Api.anyone(), Path.of(System.getProperty("junban.it.data", "")));
    }
    return signedIn;
  }

  /** Signs in with the one-time password and sets one of the administrator's own. */
  static Api firstSignIn(Api anyone, Path data) {
    Properties notes = notes(data);
    Api admin = signIn(anyone, notes.getProperty("administrator"), notes.getProperty("password"));
    changePassword(admin, notes.getProperty("password"));
    return admin;
  }

  /** What the first start left for whoever set the server up. */
  static Properties notes(Path data) {
    Properties notes = new Properties();
    try (Reader file = Files.newBufferedReader(data.resolve("first-start.txt"))) {
      notes.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return notes;
  }

  static Api signIn(Api anyone, String login, String password) {
    Answer answer =
        anyone
            .with("X-Requested-With", "junban")
            .post("/api/v1/session", Map.of("login", login, "password", password))
            .with(200);
    String cookie = answer.header("Set-Cookie").orElseThrow();
    return anyone.asStaff(cookie.replaceFirst("^junban_session=([^;]+);.*", "$1"));
  }

  static void changePassword(Api person, String current) {
    person.put("/api/v1/session/password", Map.of("current", current, "next", PASSWORD)).with(204);
  }

  /** A new member of staff of one office, signed in with a password of their own. */
  static Api enter(String login, String role, @Nullable String office) {
    Map<String, Object> form = new java.util.HashMap<>();
    form.put("login", login);
    form.put("name", "担当 " + login);
    form.put("role", role);
    form.put("office", office);
    String oneTime = api().post("/api/v1/staff", form).with(201).get("oneTimePassword");
    Api person = signIn(Api.anyone(), login, oneTime);
    changePassword(person, oneTime);
    return person;
  }
}
