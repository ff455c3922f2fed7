package jp.junban.server.emergency;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.junban.server.platform.Language;

/**
 * The message in force.
 *
 * @param since when it was put up, with the office's offset
 * @param headings what happens, in each language
 * @param orders what to do now, in each language
 */
public record Emergency(
    EmergencyKind kind,
    OffsetDateTime since,
    Map<Language, String> headings,
    Map<Language, String> orders) {}
