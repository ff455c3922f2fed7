package jp.junban.server.platform;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells what a failure means: for the caller, and for a transaction that may be tried again. */
final class Failures {

  private static final int DEEPEST_CAUSE = 20;

  private Failures() {}

  static Problem asProblem(Throwable thrown) {
    Problem own = find(thrown, Problem.class);
    if (own != null) {
      return own;
    }
    JacksonException json = find(thrown, JacksonException.class);
    if (json != null) {
      return unreadable(json);
    }
    WebApplicationException web = find(thrown, WebApplicationException.class);
    if (web != null) {
      return ofStatus(web.getResponse().getStatus());
    }
    if (isConflict(thrown)) {
      return new Problem(
          503,
          "busy",
          "Busy",
          "ただいま混み合っています。もう一度お試しください。",
          "Too many people are doing this at once. Please try again.");
    }
    if (find(thrown, SQLException.class) != null) {
      return new Problem(
          503,
          "storage-unavailable",
          "Storage unavailable",
          "データベースに接続できません。しばらくしてからもう一度お試しください。",
          "The database cannot be reached. Please try again in a moment.");
    }
    return new Problem(
        500,
        "unexpected",
        "Unexpected failure",
        "処理できませんでした。何も変更されていません。",
        "This could not be done. Nothing was changed.");
  }

  /** Whether another transaction was in the way, so that the same work may succeed next time. */
  static boolean isConflict(Throwable thrown) {
    if (find(thrown, OptimisticLockException.class) != null
        || find(thrown, PessimisticLockException.class) != null
        || find(thrown, LockTimeoutException.class) != null) {
      return true;
    }
    SQLException sql = find(thrown, SQLException.class);
    if (sql == null || sql.getSQLState() == null) {
      return false;
    }
    String state = sql.getSQLState();
    // unique key, serialization or deadlock, Derby's lock wait, PostgreSQL's lock_not_available
    return List.of("23505", "40001", "40P01", "40XL1", "55P03").contains(state);
  }

  private static Problem unreadable(JacksonException json) {
    String field =
        json.getPath().stream()
            .map(JacksonException.Reference::getPropertyName)
            .filter(name -> name != null)
            .reduce((a, b) -> a + "." + b)
            .orElse("");
    if (json instanceof UnrecognizedPropertyException) {
      return Problem.invalid(
          field,
          "項目「" + field + "」はありません。",
          "There is no field \"" + field + "\" in this request.");
    }
    if (!field.isEmpty()) {
      return Problem.invalid(
          field, "項目「" + field + "」の値を読み取れません。", "The value of \"" + field + "\" cannot be read.");
    }
    return new Problem(
        400,
        "unreadable",
        "Unreadable request",
        "JSON として読み取れません。",
        "The request is not readable JSON.");
  }

  private static Problem ofStatus(int status) {
    return switch (status) {
      case 401 ->
          new Problem(401, "not-signed-in", "Not signed in", "サインインしてください。", "Please sign in.");
      case 403 ->
          new Problem(403, "not-allowed", "Not allowed", "この操作は許可されていません。", "You may not do this.");
      case 404 -> Problem.unknown("address", "このアドレスには何もありません。", "Nothing is at this address.");
      case 405 ->
          new Problem(
              405,
              "method-not-allowed",
              "Method not allowed",
              "このアドレスではその操作はできません。",
              "That method is not possible here.");
      case 406 ->
          new Problem(
              406,
              "not-acceptable",
              "Not acceptable",
              "その形式では提供していません。",
              "This is not available in that format.");
      case 415 ->
          new Problem(
              415,
              "unsupported-media-type",
              "Unsupported media type",
              "application/json で送ってください。",
              "Please send application/json.");
      default ->
          new Problem(
              status, "http-" + status, "HTTP " + status, "処理できませんでした。", "This could not be done.");
    };
  }

  private static <T extends Throwable> @Nullable T find(@Nullable Throwable thrown, Class<T> kind) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      if (kind.isInstance(cause)) {
        return kind.cast(cause);
      }
      cause = cause.getCause();
    }
    return null;
  }
}
