package jp.junban.server.waits.history;

import java.time.LocalDate;

/**
 * One past business day of an office.
 *
 * @param visitors tickets drawn
 * @param booked of them, those with a reservation
 */
public record DaySum(LocalDate day, int visitors, int booked) {}
