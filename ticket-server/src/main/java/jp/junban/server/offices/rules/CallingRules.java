package jp.junban.server.offices.rules;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * By which rules an office calls.
 *
 * @param reservedEarlyMinutes a reservation comes before walk-ins from so many minutes before its
 *     slot
 * @param reservedLateMinutes who checks in more than so many minutes after the slot queues as a
 *     walk-in
 * @param earlyWhenIdle whether a reservation is called before that time when nobody else waits
 * @param fairnessMinutes once a reservation was called past a walk-in who came earlier, no
 *     reservation is called past that walk-in after so many minutes more; null for no such bound
 * @param priorityCallsPerHour how many calls in an hour may pass over walk-ins who came earlier;
 *     null for no cap
 * @param preferenceYieldsMinutes whoever waited so long is called in the order of time, whatever
 *     the counter prefers; null for never
 * @param transferPlace where a ticket stands that was passed on to another procedure or counter
 * @param reinstatePlace where a ticket stands whose visitor missed the call and came back
 * @param nextStepPlace where a ticket stands that waits for the next procedure of its visit
 * @param priorityReasons for which reasons staff may let somebody go first
 */
public record CallingRules(
    int reservedEarlyMinutes,
    int reservedLateMinutes,
    boolean earlyWhenIdle,
    @Nullable Integer fairnessMinutes,
    @Nullable Integer priorityCallsPerHour,
    @Nullable Integer preferenceYieldsMinutes,
    ReentryPlace transferPlace,
    ReentryPlace reinstatePlace,
    ReentryPlace nextStepPlace,
    Set<PriorityReason> priorityReasons) {

  /** The rules of an office that has set none. */
  public static final CallingRules STANDARD =
      new CallingRules(
          5,
          15,
          true,
          20,
          null,
          20,
          ReentryPlace.OLD_PLACE,
          ReentryPlace.END,
          ReentryPlace.OLD_PLACE,
          EnumSet.of(
              PriorityReason.AID,
              PriorityReason.INFANT,
              PriorityReason.PREGNANT,
              PriorityReason.UNWELL));

  public CallingRules {
    priorityReasons = Collections.unmodifiableSet(new TreeSet<>(priorityReasons));
  }

  /** The same rules, but reservations are called early when nobody else waits. */
  public CallingRules callingEarly() {
    return new CallingRules(
        reservedEarlyMinutes,
        reservedLateMinutes,
        true,
        fairnessMinutes,
        priorityCallsPerHour,
        preferenceYieldsMinutes,
        transferPlace,
        reinstatePlace,
        nextStepPlace,
        priorityReasons);
  }

  /** How long before its slot a reservation comes before walk-ins. */
  public Duration reservedEarly() {
    return Duration.ofMinutes(reservedEarlyMinutes);
  }

  /** How long after its slot a reservation still counts as one. */
  public Duration reservedLate() {
    return Duration.ofMinutes(reservedLateMinutes);
  }
}
