package jp.junban.server.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The caller's name for one command, so that the command happens once however often it arrives.
 *
 * @param value the {@code Idempotency-Key} header
 * @param request digest of what is asked, to tell a repetition from a mistake
 */
public record CommandKey(String value, String request) {

  /** The header's name. */
  public static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{8,80}");

  /**
   * @param header the header as received
   * @param request the parts that make two requests the same
   * @throws Problem 400 when the key is missing or not of the form
   */
  public static CommandKey of(@Nullable String header, String... request) {
    if (header == null || header.isEmpty()) {
      throw Problem.invalid(
          HEADER, "Idempotency-Key がありません。", "The header Idempotency-Key is missing.");
    }
    if (!FORM.matcher(header).matches()) {
      throw Problem.invalid(
          HEADER,
          "Idempotency-Key は英数字と . _ : - の8文字から80文字です。",
          "Idempotency-Key must be 8 to 80 letters, digits, dots, underscores, colons or hyphens.");
    }
    return new CommandKey(header, Digest.of(request));
  }

  /**
   * Refuses a key that was used for another request.
   *
   * @throws Problem 422
   */
  public void mustBeFor(String storedRequest) {
    if (!request.equals(storedRequest)) {
      throw usedOtherwise();
    }
  }

  /** 422: the key was used for another request. */
  public Problem usedOtherwise() {
    return new Problem(
        422,
        "key-used-otherwise",
        "Key used for another request",
        "この Idempotency-Key は別の内容ですでに使われています。",
        "This Idempotency-Key was already used for another request.");
  }
}
