package jp.junban.server.reservations.files;

import java.util.List;
import java.util.Set;

/**
 * All that a file says.
 *
 * @param digest of the whole text
 * @param encoding {@code UTF-8} or {@code windows-31j}, as found
 * @param lines those that can be taken, in the file's order
 * @param faults of all others, by line
 * @param faultyNumbers reservation numbers that stand in lines with faults
 * @param unknownProcedures texts that are no procedure of the office yet, in the file's order
 */
public record FileContent(
    String digest,
    String encoding,
    List<FileLine> lines,
    List<Fault> faults,
    Set<String> faultyNumbers,
    Set<String> unknownProcedures) {}
