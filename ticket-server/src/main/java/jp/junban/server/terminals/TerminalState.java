package jp.junban.server.terminals;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a machine is, for the staff of its office.
 *
 * @param seenAt when it last told, with the office's offset; null when it never did
 * @param printer the printer's state in one word; null where there is none
 * @param detail in Japanese what is wrong; null when nothing is, or the machine is silent
 * @param trouble whether somebody should look after it
 */
public record TerminalState(
    String id,
    TerminalKind kind,
    String name,
    @Nullable OffsetDateTime seenAt,
    @Nullable String printer,
    @Nullable String detail,
    boolean trouble) {}
