package jp.junban.server.calling;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.tickets.CallRule;
import jp.junban.server.tickets.OpenTicket;
import org.jspecify.annotations.Nullable;

/** Says in one Japanese sentence why a ticket is the one to be called. */
final class CallReasons {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

  private CallReasons() {}

  static String sentence(CallRule rule, OpenTicket ticket, OfficeSetup setup, Instant now) {
    return ground(rule, ticket, setup) + "（お待ち " + waitedMinutes(ticket, now) + "分）";
  }

  private static String ground(CallRule rule, OpenTicket ticket, OfficeSetup setup) {
    return switch (rule) {
      case FIRST_COME -> "担当する手続きの中で、いちばん先に受け付けた方です";
      case PRIORITY -> priority(ticket.priorityReason());
      case RESERVED_DUE -> "予約 " + slot(ticket, setup) + " のため優先です";
      case RESERVED_EARLY -> "ほかにお待ちの方がいないため、予約 " + slot(ticket, setup) + " の方を早めにお呼びします";
      case WALK_IN_BOUND -> "予約の方が先になり、お待たせできる上限の" + setup.rules().fairnessMinutes() + "分になったためです";
      case PREFERENCE -> "この窓口が先に担当する手続きの方です";
      case CAP_REACHED -> "1時間の優先呼出が上限に達したため、受付順です";
      case CHOSEN -> "窓口で番号を指定しました";
    };
  }

  private static String priority(@Nullable PriorityReason reason) {
    return reason == null ? "戻られた方を先にお呼びします" : "優先（" + reason.word() + "）のためです";
  }

  private static String slot(OpenTicket ticket, OfficeSetup setup) {
    Instant slot = ticket.slotAt();
    return slot == null ? "" : CLOCK.format(setup.office().local(slot));
  }

  private static long waitedMinutes(OpenTicket ticket, Instant now) {
    return Math.max(0, Duration.between(ticket.queuedAt(), now).toMinutes());
  }
}
