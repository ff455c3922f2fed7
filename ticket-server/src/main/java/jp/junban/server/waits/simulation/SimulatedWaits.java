package jp.junban.server.waits.simulation;

import java.util.Map;

/**
 * What the runs gave.
 *
 * @param tickets by key
 * @param newcomers by service: for one who draws a ticket now
 * @param lastEnd seconds until the last of those who wait or are served now is done
 */
public record SimulatedWaits(
    Map<String, WaitSamples> tickets, Map<String, WaitSamples> newcomers, WaitSamples lastEnd) {}
