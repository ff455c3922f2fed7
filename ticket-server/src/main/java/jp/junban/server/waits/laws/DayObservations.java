package jp.junban.server.waits.laws;

import java.util.ArrayList;
import java.util.List;

/**
 * What one day has shown so far. Times in milliseconds of the day's own origin, lengths in seconds.
 */
public final class DayObservations {

  /** A finished service at a counter. */
  public record Visit(String service, String counter, long startedAt, double seconds) {}

  /** How a wait ended. */
  public enum Ending {
    CAME,
    WAS_GONE,
    CANCELLED
  }

  /**
   * A wait that ended.
   *
   * @param free whether the visitor could go without losing more than a place: drew a ticket
   *     without a reservation and was not passed on by a counter
   */
  public record Wait(double seconds, Ending ending, boolean free) {}

  /**
   * A counter was away.
   *
   * @param dueFrom the earliest time at which the wish to go can have come up: the call of the
   *     visitor who was served until then
   * @param until when it opened again; {@code Long.MAX_VALUE}: not on this day
   */
  public record Absence(String counter, long dueFrom, long from, long until) {}

  /** A ticket was drawn. */
  public record Arrival(String service, long at, boolean reserved) {}

  /** A visitor was passed on. */
  public record Passing(String from, String to) {}

  private final List<Visit> visits = new ArrayList<>();
  private final List<Wait> waits = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<Passing> passings = new ArrayList<>();
  private final List<Double> walks = new ArrayList<>();
  private final List<Double> gaps = new ArrayList<>();
  private final List<Double> lateness = new ArrayList<>();
  private double openSeconds;
  private long receptionClosedAt = Long.MAX_VALUE;

  void add(Visit visit) {
    visits.add(visit);
  }

  void add(Wait wait) {
    waits.add(wait);
  }

  void add(Absence absence) {
    absences.add(absence);
  }

  void add(Arrival arrival) {
    arrivals.add(arrival);
  }

  void add(Passing passing) {
    passings.add(passing);
  }

  void addWalk(double seconds) {
    walks.add(seconds);
  }

  void addGap(double seconds) {
    gaps.add(seconds);
  }

  void addLateness(double seconds) {
    lateness.add(seconds);
  }

  void addOpen(double seconds) {
    openSeconds += seconds;
  }

  void receptionClosed(long at) {
    receptionClosedAt = at;
  }

  public List<Visit> visits() {
    return visits;
  }

  public List<Wait> waits() {
    return waits;
  }

  public List<Absence> absences() {
    return absences;
  }

  public List<Arrival> arrivals() {
    return arrivals;
  }

  public List<Passing> passings() {
    return passings;
  }

  /** From call to start. */
  public List<Double> walks() {
    return walks;
  }

  /** From the end of a service to the next call, where somebody waited for it. */
  public List<Double> gaps() {
    return gaps;
  }

  /** Of those with a reservation against their slot, in seconds; below 0 when they came before. */
  public List<Double> lateness() {
    return lateness;
  }

  /** The sum over the counters of the time they were open and are known to have ended. */
  public double openSeconds() {
    return openSeconds;
  }

  /** {@code Long.MAX_VALUE}: not yet. */
  public long receptionClosedAt() {
    return receptionClosedAt;
  }
}
