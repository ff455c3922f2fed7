package jp.junban.devices.printing.drawing;

import java.util.ArrayList;
import java.util.List;
import jp.junban.devices.printing.ExpectedWait;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.Slip;
import org.jspecify.annotations.Nullable;

/**
 * Places everything on a slip from the top down. The height of the paper is only known when all of
 * it is placed, so nothing can be cut.
 */
final class SlipLayout {
  private static final int SMALL = 26;
  private static final int TEXT = 27;

  private final Slip slip;
  private final PaperWidth paper;
  private final SlipTexts texts;
  private final Sheet sheet;

  private SlipLayout(Slip slip, PaperWidth paper) {
    this.slip = slip;
    this.paper = paper;
    this.texts = SlipTexts.of(slip.language());
    this.sheet = new Sheet(paper);
  }

  /** The finished drawing; all lengths in dots. */
  record Drawing(int width, int height, List<Mark> marks) {}

  static Drawing of(Slip slip, PaperWidth paper) {
    SlipLayout layout = new SlipLayout(slip, paper);
    layout.office();
    layout.plate();
    layout.procedure();
    layout.figures();
    layout.issuedAt();
    layout.wayBack();
    layout.reminder();
    return layout.sheet.finish();
  }

  private void office() {
    sheet.space(10);
    sheet.paragraph(slip.officeName(), letter(true, 30), List.of(30f, 28f, 26f), 1, 1.35f);
  }

  private void plate() {
    sheet.space(12);
    sheet.plate(slip.number());
    sheet.space(10);
  }

  private void procedure() {
    sheet.paragraph(slip.procedureName(), letter(true, 40), List.of(40f, 36f, 32f), 2, 1.25f);
    if (!slip.procedureNameJa().equals(slip.procedureName())) {
      sheet.paragraph(slip.procedureNameJa(), japanese(SMALL), List.of(26f), 1, 1.35f);
    }
  }

  private void figures() {
    List<FigureCell> cells = cells();
    sheet.space(14);
    sheet.rule();
    if (cells.isEmpty()) {
      sheet.space(8);
      sheet.paragraph(texts.say("waitUnknown"), letter(false, SMALL), List.of(26f), 2, 1.35f);
      sheet.space(8);
    } else if (cells.size() == 2 && paper == PaperWidth.MM_80) {
      sheet.sideBySide(cells.get(0), cells.get(1));
    } else {
      for (int i = 0; i < cells.size(); i++) {
        if (i > 0) {
          sheet.rule();
        }
        sheet.stacked(cells.get(i));
      }
    }
    sheet.rule();
  }

  private List<FigureCell> cells() {
    List<FigureCell> cells = new ArrayList<>();
    if (slip.peopleAhead() != null) {
      cells.add(cell("ahead", texts.peopleAhead(slip.peopleAhead()), null));
    }
    ExpectedWait wait = slip.expectedWait();
    if (slip.slotAt() != null) {
      cells.add(cell("slot", texts.slot(slip.slotAt()), null));
    } else if (wait != null && wait.isRange()) {
      cells.add(cell("wait", texts.wait(wait), texts.window(slip.issuedAt(), wait)));
    } else if (slip.expectedCallAt() != null) {
      String minutes = wait == null ? null : texts.minutes(wait.to());
      cells.add(cell("call", texts.clock(slip.expectedCallAt()), minutes));
    }
    return cells;
  }

  private FigureCell cell(String key, String value, @Nullable String below) {
    return new FigureCell(slip.language(), texts.say(key), value, below);
  }

  private void issuedAt() {
    sheet.space(10);
    if (slip.reprint()) {
      String mark = "【" + texts.say("reprint") + "】";
      sheet.paragraph(mark, letter(true, 34), List.of(34f, 28f), 1, 1.35f);
    }
    String issued = texts.issued(slip.issuedAt());
    boolean fits = Typesetter.width(issued, letter(false, SMALL)) <= sheet.inner();
    String shown = fits ? issued : texts.issuedTime(slip.issuedAt());
    sheet.paragraph(shown, letter(false, 28), List.of(28f, 26f, 24f), 1, 1.35f);
  }

  private void wayBack() {
    if (slip.link() == null) {
      return;
    }
    sheet.space(6);
    sheet.qrWithWords(
        QrCode.of(slip.link()),
        texts.say("qr.headline"),
        letter(true, 30),
        texts.say("qr.text"),
        letter(false, TEXT));
  }

  private void reminder() {
    sheet.space(8);
    sheet.rule();
    sheet.space(10);
    sheet.flow(texts.say("reminder"), letter(false, SMALL), 1.4f);
    if (slip.notice() != null && !slip.notice().isBlank()) {
      sheet.flow(slip.notice(), letter(false, SMALL), 1.4f);
    } else if (slip.publicPage() != null) {
      publicPage(slip.publicPage());
    }
    sheet.space(24);
  }

  /** An address is typed off the paper, so it stays in one piece where it can. */
  private void publicPage(String address) {
    String label = texts.say("page");
    String line = label + " " + address;
    if (Typesetter.width(line, letter(false, SMALL)) <= sheet.inner()) {
      sheet.flow(line, letter(false, SMALL), 1.4f);
    } else {
      sheet.flow(label, letter(false, SMALL), 1.4f);
      sheet.flow(address, japanese(SMALL), 1.4f);
    }
  }

  private Letter letter(boolean bold, float size) {
    return new Letter(slip.language(), bold, size);
  }

  private static Letter japanese(float size) {
    return new Letter("ja", false, size);
  }
}
