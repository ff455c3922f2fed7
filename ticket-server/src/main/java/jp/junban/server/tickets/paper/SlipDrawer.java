package jp.junban.server.tickets.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import jp.junban.devices.printing.ExpectedWait;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.Slip;
import jp.junban.devices.printing.drawing.SlipRenderer;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Settings;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.Channel;
import jp.junban.server.tickets.Promise;
import jp.junban.server.tickets.QueueClass;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketProblems;
import jp.junban.server.tickets.WaitRange;
import org.jspecify.annotations.Nullable;

/**
 * Draws a ticket's slip as it was at its issue, marked when it is a second one. Nothing of the
 * drawing, its fonts least, is loaded before the first slip is asked for; one is drawn at a time,
 * so that printing costs little memory.
 */
@ApplicationScoped
public class SlipDrawer {

  /** Kanji with their reading, as やさしい日本語 has them: 番号[ばんごう]. */
  private static final Pattern READING = Pattern.compile("[\\p{IsHan}々ヶ]+\\[([^\\]]*)\\]");

  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private Transactions transactions;
  @Inject private Settings settings;

  /**
   * The slip as a PDF of one page.
   *
   * @param again whether it is marked as one printed once more
   * @param paper the width of the paper in millimetres, 80 or 58
   * @throws Problem 400 for another width, 404 for an unknown ticket, 409 for one that has ended
   */
  byte[] pdf(String ticketId, @Nullable String paper, boolean again, Caller caller) {
    PaperWidth width = width(paper);
    Slip slip = transactions.write(() -> slip(tickets.ticket(ticketId), again, caller));
    synchronized (this) {
      return new SlipRenderer(width).pdf(slip);
    }
  }

  private static PaperWidth width(@Nullable String paper) {
    return switch (paper == null ? "80" : paper) {
      case "80" -> PaperWidth.MM_80;
      case "58" -> PaperWidth.MM_58;
      default ->
          throw Problem.invalid(
              "paper", "用紙の幅は 80 か 58 です。", "The paper is 80 or 58 millimetres wide.");
    };
  }

  private Slip slip(Ticket ticket, boolean again, Caller caller) {
    caller.mustBelongTo(ticket.officeId());
    if (ticket.status().ended()) {
      throw TicketProblems.notInStatus(ticket, TicketMove.REPRINT);
    }
    OfficeSetup setup = offices.office(ticket.officeId());
    Office office = setup.office();
    Language language = ticket.language();
    Map<Language, String> service =
        setup.service(tickets.firstServiceOf(ticket)).map(Service::names).orElse(Map.of());
    Promise promise = ticket.promise();
    Integer wait = promise.waitSeconds();
    String notice = in(office.notices(), language);
    return new Slip(
        language.tag(),
        in(office.names(), language),
        ticket.number().toString(),
        in(service, language),
        in(service, Language.JA),
        ticket.issuedAt().atZone(office.zone()),
        ticket.channel() == Channel.OFFLINE ? null : promise.peopleAhead(),
        expected(promise),
        wait == null ? null : call(ticket.issuedAt(), wait).atZone(office.zone()),
        link(ticket),
        notice.isEmpty() ? null : notice,
        settings.publicUrl().replaceFirst("^https?://", ""),
        again,
        slot(ticket, office));
  }

  /** The time by which the visitor is called; null for a walk-in, as who came late for it is. */
  private static @Nullable ZonedDateTime slot(Ticket ticket, Office office) {
    Instant slot = ticket.slotAt();
    return slot == null || ticket.queueClass() != QueueClass.RESERVED
        ? null
        : slot.atZone(office.zone());
  }

  private static @Nullable ExpectedWait expected(Promise promise) {
    WaitRange range = promise.range();
    if (range != null) {
      return new ExpectedWait(
          Duration.ofSeconds(range.fromSeconds()), Duration.ofSeconds(range.toSeconds()));
    }
    Integer wait = promise.waitSeconds();
    return wait == null ? null : ExpectedWait.of(Duration.ofSeconds(Math.max(0, wait)));
  }

  private static Instant call(Instant issuedAt, int waitSeconds) {
    return issuedAt.plusSeconds(waitSeconds);
  }

  private @Nullable String link(Ticket ticket) {
    String link = settings.publicUrl() + "/t/" + ticket.token();
    return link.length() <= Slip.LONGEST_LINK ? link : null;
  }

  /** The paper has no room for ruby: kana alone. */
  private static String in(Map<Language, String> texts, Language language) {
    return READING.matcher(language.pick(texts)).replaceAll("$1");
  }
}
