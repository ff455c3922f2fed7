package jp.junban.server.calling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.calling.policy.CounterDuty;
import jp.junban.server.calling.policy.Lane;
import jp.junban.server.calling.policy.Lanes;
import jp.junban.server.calling.policy.NextTicketPolicy;
import jp.junban.server.calling.policy.PassingCalls;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.CallGround;
import jp.junban.server.tickets.CallRule;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketStatus;

/**
 * The queue of an office at one moment, asked who is next and why. Not for several threads.
 *
 * @see NextTicketPolicy
 */
public final class Queue {

  private final OfficeSetup setup;
  private final Lanes<WaitingTicket> lanes;
  private final PassingCalls passing;
  private final Instant now;

  private Queue(OfficeSetup setup, Lanes<WaitingTicket> lanes, PassingCalls passing, Instant now) {
    this.setup = setup;
    this.lanes = lanes;
    this.passing = passing;
    this.now = now;
  }

  /**
   * @param open the tickets of the office that have not ended; those that do not wait are left out
   * @param passing the day's calls past others, the earliest first
   */
  public static Queue of(
      OfficeSetup setup, List<OpenTicket> open, List<PassingCall> passing, Instant now) {
    Lanes<WaitingTicket> lanes = new Lanes<>(setup.services().size());
    for (OpenTicket ticket : open) {
      if (ticket.status() == TicketStatus.WAITING) {
        lanes.add(WaitingTicket.of(ticket, setup));
      }
    }
    PassingCalls calls = new PassingCalls();
    for (PassingCall call : passing) {
      setup
          .counter(call.counterId())
          .ifPresent(counter -> calls.add(call.at(duty(setup, counter))));
    }
    return new Queue(setup, lanes, calls, now);
  }

  /**
   * The ticket to call.
   *
   * @param reason in Japanese, shown to staff
   */
  public record Choice(OpenTicket ticket, CallRule rule, String reason) {}

  /** Whom the counter would call now; empty when nobody waits for what it gives. */
  public Optional<Choice> next(Counter counter) {
    CounterDuty duty = duty(setup, counter);
    NextTicketPolicy.Pick<WaitingTicket> pick =
        NextTicketPolicy.next(lanes, duty, setup.rules(), passing, now.toEpochMilli());
    if (pick == null) {
      return Optional.empty();
    }
    return Optional.of(choice(pick.rule(), pick.entry().ticket()));
  }

  /** A ticket that staff named themselves. */
  Choice chosen(OpenTicket ticket) {
    return choice(CallRule.CHOSEN, ticket);
  }

  private Choice choice(CallRule rule, OpenTicket ticket) {
    return new Choice(ticket, rule, CallReasons.sentence(rule, ticket, setup, now));
  }

  /** On what ground the choice is called to this counter, with all whom it passes over. */
  CallGround ground(Choice choice, Counter counter) {
    List<String> passedOver = passedOver(choice.ticket(), duty(setup, counter));
    return new CallGround(choice.rule(), choice.reason(), passedOver);
  }

  /** Who came earlier than this one and could be called at the same counter, longest wait first. */
  private List<String> passedOver(OpenTicket called, CounterDuty duty) {
    List<OpenTicket> earlier = new ArrayList<>();
    for (Lane<WaitingTicket> lane : lanes.all()) {
      if (duty.mayCall(lane)) {
        for (WaitingTicket other : lane.inOrder()) {
          if (other.ticket().queuedAt().isBefore(called.queuedAt())) {
            earlier.add(other.ticket());
          }
        }
      }
    }
    earlier.sort(Comparator.comparing(OpenTicket::queuedAt));
    return earlier.stream().map(ticket -> ticket.number().toString()).toList();
  }

  /** Who waits, to be called away by a forecast. */
  public Lanes<WaitingTicket> lanes() {
    return lanes.copy();
  }

  /** The day's calls past others, to be added to by a forecast. */
  public PassingCalls passing() {
    return passing.copy();
  }

  /** What a counter gives, in the numbering of this office's services and counters. */
  public static CounterDuty duty(OfficeSetup setup, Counter counter) {
    Map<String, Integer> preferences = counter.preferences();
    int[] levels =
        setup.services().stream()
            .mapToInt(service -> preferences.getOrDefault(service.id(), 0))
            .toArray();
    return new CounterDuty(setup.counters().indexOf(counter), levels);
  }
}
