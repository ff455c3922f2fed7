package jp.junban.server.reservations.files;

import java.time.Instant;
import java.time.LocalDate;
import jp.junban.server.reservations.privacy.Person;

/**
 * One reservation as the file has it.
 *
 * @param line where it begins in the file, counted from 1, the header included
 * @param day the slot's business day
 */
public record FileLine(
    int line, String number, LocalDate day, Instant slotAt, String serviceId, Person person) {}
