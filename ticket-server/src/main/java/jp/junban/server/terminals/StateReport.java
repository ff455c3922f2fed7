package jp.junban.server.terminals;

import jp.junban.server.entrance.FormFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a terminal says about itself; every part may be unknown to it.
 *
 * @param version of the program that runs on it
 * @param printer the printer's state in one word: READY
 * @param sound whether a display can be heard, in one word: READY
 * @param paper how much paper is left, in one word: GOOD
 * @param freeDiskMegabytes free space where it keeps what must survive
 * @param undelivered how many tickets it issued by itself that have not arrived here
 * @param detail in Japanese what else is wrong
 */
record StateReport(
    @Nullable String version,
    @Nullable String printer,
    @Nullable String sound,
    @Nullable String paper,
    @Nullable Integer freeDiskMegabytes,
    @Nullable Integer undelivered,
    @Nullable String detail) {

  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_DETAIL = 400;

  static StateReport read(JsonNode body) {
    FormFields form = FormFields.of(body);
    StateReport report =
        new StateReport(
            form.optionalText("version", LONGEST_WORD),
            form.optionalText("printer", LONGEST_WORD),
            form.optionalText("sound", LONGEST_WORD),
            form.optionalText("paper", LONGEST_WORD),
            form.optionalWhole("freeDiskMegabytes", 0, Integer.MAX_VALUE),
            form.optionalWhole("undelivered", 0, Integer.MAX_VALUE),
            form.optionalText("detail", LONGEST_DETAIL));
    form.finish();
    return report;
  }
}
