package jp.junban.server.reservations.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page of the list: heading, columns, rows with boxes to tick, and who printed it. */
final class CheckListPage {

  private static final float[] COLUMNS = {0, 42, 168, 194, 318, 358, 440, 468, 496};
  private static final String[] HEADS = {"時間", "予約番号", "種別", "氏名", "月日", "カードID", "準備", "照合", "渡し"};
  private static final float BOX = 12;
  private static final float SIZE = 10.5f;
  private static final float GAP = 4;
  private static final int FIRST_BOX = 6;

  private final SheetPen pen;
  private final CheckList list;
  private final float left;
  private final float right;
  private final float top;
  private final float bottom;

  CheckListPage(SheetPen pen, CheckList list, PDRectangle paper, float margin) {
    this.pen = pen;
    this.list = list;
    left = margin;
    right = paper.getWidth() - margin;
    top = paper.getHeight() - margin;
    bottom = margin;
  }

  void draw(List<CheckList.Row> rows, int number, int pages) throws IOException {
    heading(number, pages);
    columnHeads();
    float y = top - CheckListPdf.headHeight();
    String slot = "";
    for (CheckList.Row row : rows) {
      boolean first = !row.slot().equals(slot);
      slot = row.slot();
      pen.line(left, right, y, first ? 1.2f : 0.3f);
      y -= CheckListPdf.rowHeight();
      row(row, first, y + 8);
    }
    pen.line(left, right, y, 1.2f);
    if (rows.isEmpty()) {
      pen.text("この日の予約はありません。", left + GAP, y - 20, SIZE);
    }
    pen.text("個人情報が載っています。使い終わったら、必ず細断してください。", left, bottom, 9);
    pen.rightAligned("印刷 " + list.printedAt() + " " + list.printedBy(), right, bottom, 9);
  }

  private void heading(int number, int pages) throws IOException {
    pen.bold("照合リスト", left, top - 18, 18);
    pen.bold(list.day(), left + 110, top - 18, 14);
    pen.rightAligned(number + " / " + pages + " ページ", right, top - 16, 10);
    pen.text(list.office(), left, top - 40, 11);
    pen.rightAligned("全 " + list.rows().size() + " 件", right, top - 40, 11);
  }

  private void columnHeads() throws IOException {
    float y = top - CheckListPdf.headHeight();
    pen.ground(left, y, right - left, 22);
    for (int i = 0; i < HEADS.length; i++) {
      pen.fitted(HEADS[i], x(i), y + 7, 9, width(i));
    }
  }

  private void row(CheckList.Row row, boolean first, float y) throws IOException {
    if (first) {
      pen.bold(row.slot(), x(0), y, SIZE);
    } else {
      pen.text(row.slot(), x(0), y, SIZE);
    }
    pen.fitted(row.number(), x(1), y, SIZE, width(1));
    pen.fitted(row.letter(), x(2), y, SIZE, width(2));
    pen.fitted(row.name(), x(3), y, 12, width(3));
    pen.fitted(row.birth(), x(4), y, SIZE, width(4));
    pen.fitted(row.cardId(), x(5), y, SIZE, width(5));
    for (int i = FIRST_BOX; i < COLUMNS.length; i++) {
      pen.box(x(i), y - 2, BOX, i == FIRST_BOX && row.prepared());
    }
  }

  private float x(int column) {
    return left + COLUMNS[column] + GAP;
  }

  private float width(int column) {
    float end = column + 1 < COLUMNS.length ? COLUMNS[column + 1] : right - left;
    return end - COLUMNS[column] - 1.5f * GAP;
  }
}
