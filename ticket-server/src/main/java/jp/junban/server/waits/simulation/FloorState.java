package jp.junban.server.waits.simulation;

import java.util.List;
import java.util.Map;
import jp.junban.server.calling.policy.PassingCalls;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.tickets.QueueClass;
import jp.junban.server.waits.laws.CounterTrack;
import jp.junban.server.waits.laws.Pace;
import jp.junban.server.waits.laws.PlannedBreak;
import org.jspecify.annotations.Nullable;

/**
 * An office at one moment, as the simulation starts from it. Times in milliseconds.
 *
 * @param origin the day's midnight
 * @param closes when reception closes; {@code Long.MAX_VALUE}: not known
 * @param rules by which the office calls
 * @param passing the day's calls past others; their services are numbered as {@code services}
 * @param services what can be asked for; a forecast for a newcomer is made for each
 * @param waiting in any order
 * @param bookings reservations nobody has come for yet
 * @param breaks planned ones not yet taken
 * @param lateness of today's breaks against the usual lateness
 * @param bustle how many more walk-ins than usual come today; 1 is usual
 */
public record FloorState(
    long now,
    long origin,
    long closes,
    CallingRules rules,
    PassingCalls passing,
    List<String> services,
    List<AtCounter> counters,
    List<Waiting> waiting,
    List<Booking> bookings,
    List<PlannedBreak> breaks,
    Lateness lateness,
    Pace pace,
    double bustle) {

  /**
   * What happens at a counter.
   *
   * @param serves the services given here with their level: 1 is given first
   * @param since when the status began
   * @param lastCallAt when the last visitor was called here, or the counter opened
   * @param service what is served or was served last; empty when nothing
   * @param finishedLast whether it is free because a service ended
   * @param visitor who is called, served or may still be passed on; null when nobody
   * @param returns when a counter that is away was announced to be back; null when nobody said
   */
  public record AtCounter(
      String name,
      Map<String, Integer> serves,
      CounterTrack.Status status,
      long since,
      long lastCallAt,
      String service,
      boolean finishedLast,
      boolean openedToday,
      @Nullable Waiting visitor,
      @Nullable Long returns) {}

  /**
   * A ticket.
   *
   * @param slot the reserved time; only asked of {@link QueueClass#RESERVED}
   * @param enteredAt when the wait began
   * @param queuedAt the time that decides the place
   * @param free whether the visitor may go home without losing more than the place
   * @param forCounter the only counter that may call it; null when each that gives the service
   */
  public record Waiting(
      String key,
      String service,
      QueueClass queueClass,
      long slot,
      long enteredAt,
      long queuedAt,
      boolean free,
      @Nullable String forCounter) {}

  /** A reservation. */
  public record Booking(String service, long slot) {}

  /**
   * How late today's breaks run against the usual, in seconds.
   *
   * @param doubt the standard deviation of the mean
   */
  public record Lateness(double mean, double doubt) {}
}
