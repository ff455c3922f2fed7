package jp.junban.server.reservations.files;

/**
 * Why a line of the file cannot be taken. Never says a visitor's name.
 *
 * @param line where it begins in the file, counted from 1, the header included
 * @param column the part it is about: {@code slot}, {@code number}, …; empty for the whole line
 * @param ja the reason, for staff
 * @param en the same in English
 */
public record Fault(int line, String column, String ja, String en) {}
