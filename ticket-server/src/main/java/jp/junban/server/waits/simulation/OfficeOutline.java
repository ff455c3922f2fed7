package jp.junban.server.waits.simulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.waits.laws.PlannedBreak;

/**
 * What is fixed about an office on one day.
 *
 * @param origin the day's midnight, in milliseconds
 * @param services what a newcomer can ask for
 * @param counters what each gives
 * @param plan the breaks planned today
 */
public record OfficeOutline(
    long origin, List<String> services, Map<String, Set<String>> counters, List<PlannedBreak> plan) {}
