package jp.junban.server.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * One visitor's place, 整理券.
 *
 * <p>Its life begins when it is issued with the next number of its series. It waits until a counter
 * calls it; the visitor comes and is served, or does not and is marked as a no-show, from which it
 * can come back. While served it may be set aside (hold) or passed on to another service
 * (transfer), or go on to the visit's next procedure, always under its number. It ends finished,
 * cancelled, or expired with its business day. Which move is possible when says {@link
 * TicketTransitions}; the ticket refuses all others, and {@link TicketBook} keeps an event of each.
 *
 * <p>{@code moves} counts the moves and is the row's version: two people who move the same ticket
 * at once cannot both succeed.
 */
@Entity
@Table(name = "tickets")
public class Ticket {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "business_day")
  private LocalDate businessDay = LocalDate.EPOCH;

  private String prefix = "";
  private int number;

  @Column(name = "service_id")
  private String serviceId = "";

  private int step;

  @Enumerated(EnumType.STRING)
  private TicketStatus status = TicketStatus.WAITING;

  @Column(name = "lang")
  private Language language = Language.JA;

  @Enumerated(EnumType.STRING)
  private Channel channel = Channel.KIOSK;

  private String token = "";

  @Column(name = "idempotency_key")
  private String idempotencyKey = "";

  @Column(name = "request_hash")
  private String requestHash = "";

  @Column(name = "announced_ahead")
  private int announcedAhead;

  @Column(name = "announced_wait_seconds")
  private @Nullable Integer announcedWaitSeconds;

  @Column(name = "announced_careful_seconds")
  private @Nullable Integer announcedCarefulSeconds;

  @Column(name = "announced_from_seconds")
  private @Nullable Integer announcedFromSeconds;

  @Column(name = "announced_to_seconds")
  private @Nullable Integer announcedToSeconds;

  @Column(name = "issued_at")
  private Instant issuedAt = Instant.EPOCH;

  @Column(name = "queued_at")
  private Instant queuedAt = Instant.EPOCH;

  @Column(name = "called_at")
  private @Nullable Instant calledAt;

  @Column(name = "serving_at")
  private @Nullable Instant servingAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "counter_id")
  private @Nullable String counterId;

  @Column(name = "for_counter_id")
  private @Nullable String forCounterId;

  private int calls;
  private int announcements;
  private int reprints;

  @Enumerated(EnumType.STRING)
  @Column(name = "queue_class")
  private QueueClass queueClass = QueueClass.WALK_IN;

  @Column(name = "slot_at")
  private @Nullable Instant slotAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "priority_reason")
  private @Nullable PriorityReason priorityReason;

  @Column(name = "call_reason")
  private @Nullable String callReason;

  @Enumerated(EnumType.STRING)
  @Column(name = "call_rule")
  private @Nullable CallRule callRule;

  @Column(name = "passed_over")
  private @Nullable String passedOver;

  private @Nullable String note;

  @Enumerated(EnumType.STRING)
  private @Nullable Attention attention;

  @Column(name = "also_number")
  private @Nullable String alsoNumber;

  @Version private int moves;

  protected Ticket() {}

  /** A ticket that was just issued; see {@link TicketIssuer}. */
  Ticket(NewTicket from) {
    id = from.id();
    officeId = from.officeId();
    businessDay = from.businessDay();
    prefix = from.number().prefix();
    number = from.number().number();
    serviceId = from.serviceId();
    step = from.steps().present();
    language = from.language();
    channel = from.channel();
    token = from.token();
    idempotencyKey = from.key().value();
    requestHash = from.key().request();
    announcedAhead = from.promise().peopleAhead();
    announcedWaitSeconds = from.promise().waitSeconds();
    announcedCarefulSeconds = from.promise().carefulSeconds();
    WaitRange range = from.promise().range();
    announcedFromSeconds = range == null ? null : range.fromSeconds();
    announcedToSeconds = range == null ? null : range.toSeconds();
    issuedAt = from.issuedAt();
    queuedAt = from.issuedAt();
    queueClass = from.admission().queueClass();
    slotAt = from.admission().slotAt();
    priorityReason = from.admission().priorityReason();
    attention = from.attention();
    alsoNumber = from.alsoNumber();
  }

  /** Called to a counter, with the reason why it is this one's turn. */
  void call(String counter, CallGround ground, Instant now) {
    advance(TicketMove.CALL);
    counterId = counter;
    callReason = ground.reason();
    callRule = ground.rule();
    passedOver = ground.passedOverText();
    calledAt = now;
    servingAt = null;
    calls++;
    announcements++;
  }

  void recall(Instant now) {
    advance(TicketMove.RECALL);
    calledAt = now;
    calls++;
    announcements++;
  }

  void start(Instant now) {
    advance(TicketMove.START);
    servingAt = now;
  }

  void finish(Instant now) {
    advance(TicketMove.FINISH);
    endedAt = now;
  }

  void noShow() {
    advance(TicketMove.NO_SHOW);
    counterId = null;
  }

  /** The call was a mistake: back to its old place. */
  void takeBack() {
    advance(TicketMove.RETURN);
    leaveCounter();
  }

  void hold(@Nullable String why) {
    advance(TicketMove.HOLD);
    note = why;
  }

  void resume(String counter, Instant now) {
    advance(TicketMove.RESUME);
    counterId = counter;
    servingAt = now;
    note = null;
  }

  /**
   * Passed on to another service, or to one counter, or both.
   *
   * @param counter the only one that calls it from now on; null for each that gives the service
   */
  void transfer(String service, @Nullable String counter, ReentryPlace place, Instant now) {
    advance(TicketMove.TRANSFER);
    serviceId = service;
    forCounterId = counter;
    queueAgain(place, now);
  }

  /**
   * One procedure of the visit is done, another waits.
   *
   * @param position which of the visit's procedures that is, from 1
   */
  void nextStep(String service, int position, ReentryPlace place, Instant now) {
    advance(TicketMove.NEXT_STEP);
    serviceId = service;
    step = position;
    forCounterId = null;
    queueAgain(place, now);
  }

  void cancel(Instant now) {
    advance(TicketMove.CANCEL);
    counterId = null;
    endedAt = now;
  }

  /** The visitor who was not there came back. */
  void reinstate(ReentryPlace place, Instant now) {
    advance(TicketMove.REINSTATE);
    queueAgain(place, now);
  }

  /** Staff let it go first. */
  void prioritise(PriorityReason reason) {
    advance(TicketMove.PRIORITY);
    queueClass = QueueClass.PRIORITY;
    priorityReason = reason;
  }

  /** Back to the class it was issued in. */
  void makeOrdinary() {
    advance(TicketMove.ORDINARY);
    queueClass = slotAt != null && calls == 0 ? QueueClass.RESERVED : QueueClass.WALK_IN;
    priorityReason = null;
  }

  /** The slip was printed once more. */
  void reprint() {
    advance(TicketMove.REPRINT);
    reprints++;
  }

  /**
   * It goes by the number that its visitor holds on paper, unless another ticket has that one; the
   * link on the paper is its own from now on. What was said of the wait nobody has read.
   */
  void goByPaper(TicketNumber onPaper, boolean taken, String linkToken) {
    if (taken) {
      alsoNumber = onPaper.toString();
      attention = Attention.OTHER_NUMBER;
    } else {
      alsoNumber = number().toString();
      prefix = onPaper.prefix();
      number = onPaper.number();
    }
    token = linkToken;
    channel = Channel.OFFLINE;
    announcedAhead = 0;
    announcedWaitSeconds = null;
    announcedCarefulSeconds = null;
    announcedFromSeconds = null;
    announcedToSeconds = null;
  }

  /** All that its last move changed is as before. */
  void restore(TicketState before) {
    status = before.status();
    serviceId = before.serviceId();
    step = before.step();
    forCounterId = before.forCounterId();
    queuedAt = before.queuedAt();
    calledAt = before.calledAt();
    servingAt = before.servingAt();
    endedAt = before.endedAt();
    counterId = before.counterId();
    calls = before.calls();
    queueClass = before.queueClass();
    priorityReason = before.priorityReason();
    callReason = before.callReason();
    callRule = before.callRule();
    passedOver = before.passedOver();
    note = before.note();
  }

  void expire(Instant now) {
    advance(TicketMove.EXPIRE);
    counterId = null;
    endedAt = now;
  }

  /** A booking goes before others once: who was called for it queues as a walk-in from then on. */
  private void queueAgain(ReentryPlace place, Instant now) {
    leaveCounter();
    if (queueClass == QueueClass.RESERVED) {
      queueClass = QueueClass.WALK_IN;
    }
    switch (place) {
      case OLD_PLACE -> {}
      case END -> queuedAt = now;
      case FIRST -> queueClass = QueueClass.PRIORITY;
    }
  }

  private void leaveCounter() {
    counterId = null;
    calledAt = null;
    servingAt = null;
    callReason = null;
    callRule = null;
    passedOver = null;
  }

  private void advance(TicketMove move) {
    status =
        TicketTransitions.next(status, move)
            .orElseThrow(() -> TicketProblems.notInStatus(this, move));
  }

  public String id() {
    return id;
  }

  public String officeId() {
    return officeId;
  }

  public LocalDate businessDay() {
    return businessDay;
  }

  public TicketNumber number() {
    return new TicketNumber(prefix, number);
  }

  /** The service it waits for now; a transfer changes it. */
  public String serviceId() {
    return serviceId;
  }

  /** Which procedure of its visit it is at, from 1; 0 when the visit has one procedure. */
  public int step() {
    return step;
  }

  public TicketStatus status() {
    return status;
  }

  public Language language() {
    return language;
  }

  public Channel channel() {
    return channel;
  }

  /** The random part of the ticket's own link; never in a log, never beside a name. */
  public String token() {
    return token;
  }

  public String idempotencyKey() {
    return idempotencyKey;
  }

  String requestHash() {
    return requestHash;
  }

  /** What the visitor was told when it was drawn. */
  public Promise promise() {
    return new Promise(
        announcedAhead,
        announcedWaitSeconds,
        announcedCarefulSeconds,
        WaitRange.of(announcedFromSeconds, announcedToSeconds));
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  /** The moment that decides its place in the queue. */
  public Instant queuedAt() {
    return queuedAt;
  }

  /** The latest call or recall; null before the first. */
  public @Nullable Instant calledAt() {
    return calledAt;
  }

  public @Nullable Instant servingAt() {
    return servingAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** Where it was called to, is served, or was served; null while it waits. */
  public @Nullable String counterId() {
    return counterId;
  }

  /** The only counter that calls it by itself; null when each may that gives the service. */
  public @Nullable String forCounterId() {
    return forCounterId;
  }

  /** How often it was called, recalls counted and calls taken back not. */
  public int calls() {
    return calls;
  }

  /** How often it was announced, what was taken back counted too. */
  int announcements() {
    return announcements;
  }

  /** How often the slip was printed again. */
  int reprints() {
    return reprints;
  }

  public QueueClass queueClass() {
    return queueClass;
  }

  /** The booked time; null for who came without a reservation. */
  public @Nullable Instant slotAt() {
    return slotAt;
  }

  public @Nullable PriorityReason priorityReason() {
    return priorityReason;
  }

  public @Nullable String callReason() {
    return callReason;
  }

  public @Nullable CallRule callRule() {
    return callRule;
  }

  @Nullable String passedOver() {
    return passedOver;
  }

  /** The numbers of those its call passed over. */
  public List<String> numbersPassedOver() {
    return CallGround.passedOver(passedOver);
  }

  public @Nullable String note() {
    return note;
  }

  /** Why staff should look at it; null for no reason. */
  public @Nullable Attention attention() {
    return attention;
  }

  /** Another number that was given to the same visitor; null for none. */
  public @Nullable String alsoNumber() {
    return alsoNumber;
  }

  int moves() {
    return moves;
  }
}
