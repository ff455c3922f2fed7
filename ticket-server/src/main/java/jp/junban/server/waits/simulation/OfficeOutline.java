package jp.junban.server.waits.simulation;

import java.util.List;
import java.util.Map;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.waits.laws.PlannedBreak;

/**
 * What is fixed about an office on one day.
 *
 * @param origin the day's midnight, in milliseconds
 * @param services what a newcomer can ask for
 * @param counters what each gives, with the level: 1 is given first
 * @param plan the breaks planned today
 * @param rules by which the office calls
 * @param closes when reception closes today; {@code Long.MAX_VALUE}: as on the days before
 */
public record OfficeOutline(
    long origin,
    List<String> services,
    Map<String, Map<String, Integer>> counters,
    List<PlannedBreak> plan,
    CallingRules rules,
    long closes) {}
