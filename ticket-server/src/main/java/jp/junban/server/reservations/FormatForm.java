package jp.junban.server.reservations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.reservations.files.Folded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The format of an office's file, as it is read and edited. Columns are names of the header line,
 * or positions from {@code 1} where there is none.
 */
record FormatForm(
    boolean header,
    String slotColumn,
    @Nullable String timeColumn,
    String numberColumn,
    String procedureColumn,
    @Nullable String nameColumn,
    @Nullable String birthColumn,
    @Nullable String cardColumn,
    @Nullable String codePrefix,
    List<Procedure> procedures,
    int revision) {

  private static final int LONGEST_COLUMN = 80;
  private static final int LONGEST_TEXT = 120;
  private static final int LONGEST_PREFIX = 40;
  private static final int MOST_PROCEDURES = 200;

  /** What the file calls a procedure, and which one it is. */
  record Procedure(String text, String serviceId) {}

  /**
   * @throws jp.junban.server.platform.Problem 400 with all that is wrong
   */
  static FormatForm of(JsonNode body, OfficeSetup setup) {
    FormFields form = FormFields.of(body);
    FormatForm format =
        new FormatForm(
            form.yes("header"),
            form.text("slotColumn", LONGEST_COLUMN),
            form.optionalText("timeColumn", LONGEST_COLUMN),
            form.text("numberColumn", LONGEST_COLUMN),
            form.text("procedureColumn", LONGEST_COLUMN),
            form.optionalText("nameColumn", LONGEST_COLUMN),
            form.optionalText("birthColumn", LONGEST_COLUMN),
            form.optionalText("cardColumn", LONGEST_COLUMN),
            form.optionalText("codePrefix", LONGEST_PREFIX),
            procedures(form, setup),
            form.whole("revision", 0, Integer.MAX_VALUE));
    if (!format.header()) {
      mustBePositions(form, format);
    }
    form.finish();
    return format;
  }

  private static List<Procedure> procedures(FormFields form, OfficeSetup setup) {
    List<Procedure> procedures = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (FormFields each : form.list("procedures", MOST_PROCEDURES)) {
      Procedure procedure =
          new Procedure(each.text("text", LONGEST_TEXT), each.text("serviceId", LONGEST_PREFIX));
      if (!procedure.serviceId().isEmpty() && setup.service(procedure.serviceId()).isEmpty()) {
        each.issue("serviceId", "このカードセンターの手続きではありません。", "This is not a procedure of this office.");
      }
      if (!procedure.text().isEmpty() && !texts.add(Folded.label(procedure.text()))) {
        each.issue("text", "同じ書き方が2つあります。", "The same text is there twice.");
      }
      procedures.add(procedure);
    }
    return procedures;
  }

  private static void mustBePositions(FormFields form, FormatForm format) {
    String[][] columns = {
      {"slotColumn", format.slotColumn()},
      {"timeColumn", format.timeColumn()},
      {"numberColumn", format.numberColumn()},
      {"procedureColumn", format.procedureColumn()},
      {"nameColumn", format.nameColumn()},
      {"birthColumn", format.birthColumn()},
      {"cardColumn", format.cardColumn()}
    };
    for (String[] column : columns) {
      if (column[1] != null && !column[1].isEmpty() && !column[1].matches("[1-9][0-9]?")) {
        form.issue(
            column[0],
            "見出しの行がないときは、左から何番目の列かを1から99の数字で入力してください。",
            "Without a header line this must be the column's position, from 1 to 99.");
      }
    }
  }
}
