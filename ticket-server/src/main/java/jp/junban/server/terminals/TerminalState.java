package jp.junban.server.terminals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a machine is, for the staff of its office.
 *
 * @param seenAt when it last told, with the office's offset; null when it never did
 * @param printer the printer's state in one word; null where there is none
 * @param wrong what is wrong, sentence by sentence in Japanese and English; empty when nothing is
 * @param trouble whether somebody should look after it
 */
public record TerminalState(
    String id,
    TerminalKind kind,
    String name,
    @Nullable OffsetDateTime seenAt,
    @Nullable String printer,
    List<Map<Language, String>> wrong,
    boolean trouble) {}
