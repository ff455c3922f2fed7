package jp.junban.server.emergency;

import java.util.Map;
import jp.junban.server.platform.Language;

/**
 * The words of one message.
 *
 * @param headings what happens, in each language
 * @param orders what to do now, in each language; やさしい日本語 carries readings in brackets
 */
public record EmergencyText(Map<Language, String> headings, Map<Language, String> orders) {}
