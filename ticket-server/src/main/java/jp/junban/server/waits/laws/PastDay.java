package jp.junban.server.waits.laws;

import java.util.List;

/**
 * A day to learn from.
 *
 * @param origin its midnight, in the milliseconds of its observations
 * @param plan the breaks planned on it
 * @param reservations how many were in its book
 */
public record PastDay(
    DayObservations seen, long origin, List<PlannedBreak> plan, int reservations) {}
