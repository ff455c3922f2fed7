package jp.junban.server.entrance;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import jp.junban.server.platform.Problem;

/** The answer to someone who tries too often. */
public final class TooManyTries {

  private TooManyTries() {}

  /** A 429 that says when to come back, in the body and in {@code Retry-After}. */
  public static Problem refusal(Duration wait, HttpServletResponse response) {
    long seconds = wait.toSeconds() + 1;
    response.setHeader("Retry-After", Long.toString(seconds));
    long minutes = (seconds + 59) / 60;
    return new Problem(
            429,
            "too-many-tries",
            "Too many tries",
            "続けて何度も試されたため、しばらく受け付けられません。約" + minutes + "分後にもう一度お試しください。",
            "Too many tries. Please try again in about " + minutes + " min.")
        .with("retryAfterSeconds", seconds);
  }
}
