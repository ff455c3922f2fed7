package jp.junban.server.tickets.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.PaperIssuer;
import jp.junban.server.tickets.TicketNumber;
import jp.junban.server.tickets.TicketProblems;
import org.jspecify.annotations.Nullable;

/**
 * Makes tickets of numbers that were handed out on paper (整理券の事前配布), each with the time at which it
 * was. The office need not be open yet.
 */
@ApplicationScoped
public class PaperTickets {

  /** More than any office hands out of one procedure before it opens. */
  static final int MOST_AT_ONCE = 300;

  @Inject private OfficeDirectory offices;
  @Inject private PaperIssuer issuer;
  @Inject private Clock clock;

  /**
   * Numbers that were handed out.
   *
   * @param from the first number, without its letter
   * @param to the last one
   * @param firstAt when the first was handed out
   * @param lastAt when the last was; null for all at once
   * @param language null for Japanese
   */
  public record Handout(
      @Nullable String serviceId,
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable OffsetDateTime firstAt,
      @Nullable OffsetDateTime lastAt,
      @Nullable Language language) {}

  /** What became of them. */
  record Issued(int issued, String from, String to) {}

  /**
   * Belongs into a transaction of the caller's: all of them become tickets, or none.
   *
   * @throws Problem 400 when the numbers or times cannot be, 404 for an unknown service, 409 when
   *     these are not the next numbers
   */
  Issued issue(String officeId, Handout handout, Caller caller, CommandKey key) {
    OfficeSetup setup = offices.office(officeId);
    caller.mustBelongTo(officeId);
    List<Instant> times = times(setup, handout);
    Service service =
        setup
            .service(String.valueOf(handout.serviceId()))
            .orElseThrow(
                () -> Problem.unknown("service", "その手続きはありません。", "There is no such procedure."));
    TicketProblems.mustBeInUse(setup, service);
    if (!setup.isServed(service.id())) {
      throw TicketProblems.noCounterForService();
    }
    Language language = handout.language() == null ? Language.JA : handout.language();
    int from = handout.from() == null ? 0 : handout.from();
    List<TicketNumber> issued =
        issuer.issueHandedOut(setup, service, from, times, language, caller, key);
    return new Issued(
        issued.size(), issued.get(0).toString(), issued.get(issued.size() - 1).toString());
  }

  private List<Instant> times(OfficeSetup setup, Handout handout) {
    Integer from = handout.from();
    Integer to = handout.to();
    OffsetDateTime firstAt = handout.firstAt();
    List<Problem.Issue> issues = new ArrayList<>();
    if (from == null || from < 1) {
      issues.add(new Problem.Issue("from", "最初の番号を入力してください。", "Say the first number."));
    } else if (to == null || to < from || to - from >= MOST_AT_ONCE) {
      issues.add(
          new Problem.Issue(
              "to",
              "最後の番号は、最初の番号から数えて" + MOST_AT_ONCE + "枚までにしてください。",
              "The last number must be one of the " + MOST_AT_ONCE + " from the first."));
    }
    Instant now = clock.instant();
    Instant first = firstAt == null ? now : firstAt.toInstant();
    Instant last = handout.lastAt() == null ? first : handout.lastAt().toInstant();
    if (firstAt == null || !isToday(setup, first, now)) {
      issues.add(wrongTime("firstAt"));
    } else if (last.isBefore(first) || !isToday(setup, last, now)) {
      issues.add(wrongTime("lastAt"));
    }
    if (from == null || to == null || !issues.isEmpty()) {
      throw Problem.invalid(issues);
    }
    return spread(first, last, to - from + 1);
  }

  private static boolean isToday(OfficeSetup setup, Instant at, Instant now) {
    return !at.isAfter(now) && setup.office().dayOf(at).equals(setup.office().dayOf(now));
  }

  private static Problem.Issue wrongTime(String field) {
    return new Problem.Issue(
        field,
        "本日の、いままでの時刻を順に入力してください。",
        "The times must be of today, not in the future, and in order.");
  }

  /** So many moments, evenly from the first to the last, in whole milliseconds. */
  static List<Instant> spread(Instant first, Instant last, int count) {
    long span = Duration.between(first, last).toMillis();
    List<Instant> times = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      times.add(first.plusMillis(count == 1 ? 0 : span * i / (count - 1)));
    }
    return times;
  }
}
