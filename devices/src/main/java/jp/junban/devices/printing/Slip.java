package jp.junban.devices.printing;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is on one paper ticket, in the visitor's language.
 *
 * @param language {@code ja}, {@code en}, {@code zh-Hans}, {@code ko} or {@code ja-easy}; any other
 *     is printed with the Japanese words
 * @param officeName the office
 * @param number the ticket number, for example {@code A012}
 * @param procedureName the procedure in the visitor's language
 * @param procedureNameJa the same in Japanese, small below for the staff where it differs
 * @param issuedAt the time of issue, in the office's zone
 * @param peopleAhead how many wait before this visitor; null when not known
 * @param expectedWait from issue to call; null when not known. A range is printed as minutes in
 *     fives and as two clock times
 * @param expectedCallAt the clock time of the call, in the office's zone; null when not known.
 *     Printed rounded up to five minutes where the wait is no range
 * @param link the page behind the QR code, at most {@value #LONGEST_LINK} characters; null leaves
 *     the code out
 * @param notice one more sentence from the office; null for none
 * @param publicPage where anyone can see how many wait, as people type it; printed where the office
 *     has no notice. Null for none
 * @param reprint whether the slip says that it is a second one
 * @param slotAt the time of the reservation by which the visitor is called, in the office's zone;
 *     printed in place of the expected wait. Null without a reservation
 */
public record Slip(
    String language,
    String officeName,
    String number,
    String procedureName,
    String procedureNameJa,
    ZonedDateTime issuedAt,
    @Nullable Integer peopleAhead,
    @Nullable ExpectedWait expectedWait,
    @Nullable ZonedDateTime expectedCallAt,
    @Nullable String link,
    @Nullable String notice,
    @Nullable String publicPage,
    boolean reprint,
    @Nullable ZonedDateTime slotAt) {

  /** A longer link would need a code too fine for a phone to read from the narrow paper. */
  public static final int LONGEST_LINK = 300;

  /**
   * @throws IllegalArgumentException when the number or the link is empty, or the link too long
   */
  public Slip {
    if (number.isBlank()) {
      throw new IllegalArgumentException("A slip needs a number");
    }
    if (link != null && (link.isBlank() || link.length() > LONGEST_LINK)) {
      throw new IllegalArgumentException("A link has 1 to " + LONGEST_LINK + " characters");
    }
  }

  /** The same slip, marked as a second one. */
  public Slip asReprint() {
    return new Slip(
        language,
        officeName,
        number,
        procedureName,
        procedureNameJa,
        issuedAt,
        peopleAhead,
        expectedWait,
        expectedCallAt,
        link,
        notice,
        publicPage,
        true,
        slotAt);
  }
}
