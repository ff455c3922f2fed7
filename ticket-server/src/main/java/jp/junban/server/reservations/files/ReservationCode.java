package jp.junban.server.reservations.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reservation number, as it is typed, scanned from a QR code or found in a file. The one place
 * that knows its form: after NFKC and in capitals, 1 to 40 letters, digits, dots, hyphens, slashes
 * and underscores.
 */
public final class ReservationCode {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9._/-]{0,39}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  /** What people type for a hyphen: hyphens, dashes, the minus sign, the long vowel mark. */
  private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−ー]");

  private ReservationCode() {}

  /** The number in a text; empty when there cannot be one. */
  public static Optional<String> parse(String text) {
    return parse(text, null);
  }

  /**
   * The number in what was typed or scanned.
   *
   * @param prefix what the booking system writes before the number into its QR codes, if anything
   */
  public static Optional<String> parse(String text, @Nullable String prefix) {
    String plain = capitals(CONTROL.matcher(text).replaceAll(""));
    String before = prefix == null ? "" : capitals(prefix);
    String number =
        !before.isEmpty() && plain.startsWith(before) && plain.length() > before.length()
            ? plain.substring(before.length())
            : plain;
    return FORM.matcher(number).matches() ? Optional.of(number) : Optional.empty();
  }

  private static String capitals(String text) {
    String plain = Folded.withoutSpaces(Folded.width(text)).toUpperCase(Locale.ROOT);
    return HYPHENS.matcher(plain).replaceAll("-");
  }
}
