package jp.junban.server.platform;

import org.jspecify.annotations.Nullable;

/**
 * Who is calling: a staff member, a terminal, or anyone.
 *
 * @param kind what they are
 * @param id their id, empty for anyone
 * @param name as shown to colleagues
 * @param group the security role they act in
 * @param officeId the only office they may act for; null for all
 */
public record Caller(Kind kind, String id, String name, String group, @Nullable String officeId) {

  /** The request attribute that holds the caller once they are known. */
  public static final String ATTRIBUTE = "junban.caller";

  private static final String STAFF = "staff:";

  /** Someone who has not said who they are. */
  public static final Caller ANYONE = new Caller(Kind.ANYONE, "", "", "", null);

  /** The kinds of callers. */
  public enum Kind {
    ANYONE,
    STAFF,
    TERMINAL
  }

  /** As written into events and logs: kind and id, no name. */
  public String actor() {
    return switch (kind) {
      case ANYONE -> "visitor";
      case STAFF -> STAFF + id;
      case TERMINAL -> "terminal:" + id;
    };
  }

  /** The id of the staff member who is this actor; null when it is none. */
  public static @Nullable String staffIdOf(String actor) {
    return actor.startsWith(STAFF) ? actor.substring(STAFF.length()) : null;
  }

  /**
   * Refuses what is another office's.
   *
   * @throws Problem 403 when this caller may not act for the office
   */
  public void mustBelongTo(String office) {
    if (officeId != null && !officeId.equals(office)) {
      throw new Problem(
          403,
          "other-office",
          "Belongs to another office",
          "別のカードセンターのものです。",
          "This belongs to another office.");
    }
  }
}
