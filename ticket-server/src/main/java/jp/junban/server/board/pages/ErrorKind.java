package jp.junban.server.board.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why there is nothing to show, in words for a visitor and for a program. */
public enum ErrorKind {
  UNKNOWN_OFFICE("error.office", "unknown-office", "Unknown office"),
  UNKNOWN_TICKET("error.ticket", "unknown-ticket", "Unknown ticket"),
  TICKET_OVER("error.ticketOver", "ticket-over", "The ticket's day is over"),
  TOO_MANY("error.tooMany", "too-many-tries", "Too many tries"),
  UNKNOWN_ADDRESS("error.address", "unknown-address", "Unknown address"),
  NOT_SIGNED_IN("error.notAllowed", "not-signed-in", "Not signed in"),
  NOT_ALLOWED("error.notAllowed", "not-allowed", "Not allowed"),
  METHOD_NOT_ALLOWED("error.request", "method-not-allowed", "Method not allowed"),
  BAD_REQUEST("error.request", "unreadable", "Unreadable request"),
  UNAVAILABLE("error.failed", "unavailable", "Unavailable"),
  UNEXPECTED("error.failed", "unexpected", "Unexpected failure");

  private final String text;
  private final String type;
  private final String title;

  ErrorKind(String text, String type, String title) {
    this.text = text;
    this.type = type;
    this.title = title;
  }

  static ErrorKind ofStatus(int status) {
    return switch (status) {
      case 401 -> NOT_SIGNED_IN;
      case 403 -> NOT_ALLOWED;
      case 404, 410 -> UNKNOWN_ADDRESS;
      case 405 -> METHOD_NOT_ALLOWED;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? BAD_REQUEST : UNEXPECTED;
    };
  }

  /**
   * Whether to answer with problem details: under {@code /api}, and for whoever takes JSON but not
   * HTML.
   */
  static boolean wantsJson(String path, @Nullable String accept) {
    if (path.startsWith("/api/") || path.equals("/api")) {
      return true;
    }
    String kinds = accept == null ? "" : accept.toLowerCase(Locale.ROOT);
    return !kinds.contains("text/html")
        && (kinds.contains("application/json") || kinds.contains("+json"));
  }

  /** The key of what happened; {@code .what} behind it is what to do. */
  String text() {
    return text;
  }

  /** The last part of the problem's URN. */
  String type() {
    return type;
  }

  /** The kind of problem in short English. */
  String title() {
    return title;
  }
}
