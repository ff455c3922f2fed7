package jp.junban.server.tickets.offline;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.PaperIssuer;
import jp.junban.server.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the kiosk brings it.
 *
 * @param number on the paper: one of the kiosk's own
 * @param token of the link on the paper: 128 random bits in base64url
 * @param issuedAt by the kiosk's clock
 * @param sentAt the kiosk's clock when it sent this, so that a wrong clock does no harm
 */
public record OfflineTicket(
    @Nullable String serviceId,
    @Nullable Language language,
    @Nullable String number,
    @Nullable String token,
    @Nullable OffsetDateTime issuedAt,
    @Nullable OffsetDateTime sentAt) {

  /** Clocks that are less apart agree: the time on the paper stands to the millisecond. */
  static final Duration CLOCKS_AGREE = Duration.ofSeconds(30);

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

  /**
   * What is on the paper.
   *
   * @throws Problem 400 with everything that cannot be
   */
  PaperIssuer.Printed read(Instant now) {
    List<Problem.Issue> issues = new ArrayList<>();
    TicketNumber printed =
        TicketNumber.read(number == null ? "" : number)
            .filter(TicketNumber::isOffline)
            .orElse(null);
    if (printed == null) {
      issues.add(
          new Problem.Issue(
              "number", "発券機が自分で出す番号ではありません。", "This is no number of a kiosk's own."));
    }
    if (token == null || !TOKEN.matcher(token).matches()) {
      issues.add(new Problem.Issue("token", "券のリンクが正しくありません。", "The link is not of the form."));
    }
    if (serviceId == null || serviceId.isBlank()) {
      issues.add(new Problem.Issue("serviceId", "手続きを指定してください。", "Say which procedure."));
    }
    if (language == null) {
      issues.add(new Problem.Issue("language", "言語を指定してください。", "Say the language."));
    }
    if (issuedAt == null) {
      issues.add(new Problem.Issue("issuedAt", "発券の時刻がありません。", "Say when it was issued."));
    }
    if (printed == null
        || token == null
        || language == null
        || issuedAt == null
        || !issues.isEmpty()) {
      throw Problem.invalid(issues);
    }
    return new PaperIssuer.Printed(printed, token, trueTime(issuedAt, now), language);
  }

  /** The time of issue by our clock, never in the future. */
  private Instant trueTime(OffsetDateTime issued, Instant now) {
    Instant at = issued.toInstant();
    Duration ahead = sentAt == null ? Duration.ZERO : Duration.between(now, sentAt.toInstant());
    if (ahead.abs().compareTo(CLOCKS_AGREE) > 0) {
      at = at.minus(ahead);
    }
    return at.isAfter(now) ? now : at;
  }
}
