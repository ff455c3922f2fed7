package jp.junban.server.waits.history;

import java.time.LocalDate;

/**
 * What one hour of a past day came to for those who first asked for one service.
 *
 * @param hour of issue by the office's clock, 0 to 23
 * @param called who came without a reservation and was called; for a service that takes only
 *     reservations, everybody who was called
 * @param waitSeconds from issue to the first call, all of them together
 * @param judged for whom a wait was announced and who was called
 * @param errorSeconds how far the announced waits were from what came, all of them together
 */
public record HourSum(
    LocalDate day,
    String serviceId,
    int hour,
    int called,
    long waitSeconds,
    int judged,
    long errorSeconds) {}
