package jp.junban.server.accounts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jp.junban.server.entrance.FormFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A staff member as an administrator sends and reads it; the fields are those of the member. */
record StaffForm(
    @Nullable String id,
    String login,
    String name,
    Role role,
    @Nullable String office,
    boolean mayAlert,
    boolean active,
    boolean mustChangePassword,
    int revision) {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]*");
  private static final int LONGEST_LOGIN = 60;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ID = 40;

  static StaffForm of(StaffMember member) {
    return new StaffForm(
        member.id(),
        member.login(),
        member.name(),
        member.role(),
        member.officeId(),
        member.mayAlert(),
        member.active(),
        member.mustChangePassword(),
        member.revision());
  }

  /**
   * @param isNew whether the form is for a new member, and needs no revision
   * @param offices the ids of all offices
   * @throws jp.junban.server.platform.Problem 400 with everything that is wrong
   */
  static StaffForm read(JsonNode body, boolean isNew, Set<String> offices) {
    FormFields form = FormFields.of(body);
    form.leaveAside("id", "mustChangePassword", "revision");
    StaffForm staff =
        new StaffForm(
            null,
            login(form),
            form.text("name", LONGEST_NAME),
            form.choice("role", Role.class),
            office(form, offices),
            // a right is given by saying so, never by leaving it out
            form.has("mayAlert") && form.yes("mayAlert"),
            form.yes("active"),
            false,
            isNew ? 0 : form.whole("revision", 0, Integer.MAX_VALUE));
    form.finish();
    return staff;
  }

  private static String login(FormFields form) {
    String login = form.text("login", LONGEST_LOGIN).toLowerCase(Locale.ROOT);
    if (!login.isEmpty() && !LOGIN.matcher(login).matches()) {
      form.issue(
          "login",
          "英数字で始まる、英数字と . _ @ - だけの文字にしてください。",
          "Only letters, digits and . _ @ - can be used, beginning with a letter or digit.");
    }
    return login;
  }

  private static @Nullable String office(FormFields form, Set<String> offices) {
    String office = form.optionalText("office", LONGEST_ID);
    if (office != null && !offices.contains(office)) {
      form.issue("office", "そのカードセンターはありません。", "There is no such office.");
    }
    return office;
  }
}
