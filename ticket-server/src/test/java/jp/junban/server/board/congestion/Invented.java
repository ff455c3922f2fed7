package jp.junban.server.board.congestion;

import java.util.List;
import java.util.Map;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.platform.Language;
import jp.junban.server.waits.history.Histories;
import jp.junban.server.waits.history.OfficeHistory;

/** Editions for tests of other rooms. */
public final class Invented {

  private Invented() {}

  /** One office, {@code otameshi}, where 12 wait for the one procedure of this name. */
  public static Edition withProcedure(String name) {
    return withWaiting(name, 12, 1500);
  }

  /** The same with so many waiting for so many seconds. */
  public static Edition withWaiting(String name, int waiting, int seconds) {
    return new Edition(
        List.of(office(Boards.open(Boards.service("A", name, waiting, seconds)), false)),
        "https://junban.example");
  }

  /** The same when nothing newer can be had. */
  public static Edition stale(String name) {
    return new Edition(
        List.of(office(Boards.open(Boards.service("A", name, 12, 1500)), true)),
        "https://junban.example");
  }

  /** The same at an address. */
  public static Edition at(String address) {
    BoardSnapshot board = Boards.open(Boards.service("A", "更新", 12, 1500));
    OfficeFixture office =
        OfficeFixture.anOffice().at(Map.of(Language.JA, address), "", "011-000-0000");
    OfficeNow now = Boards.now(board, OfficeHistory.NONE);
    return new Edition(
        List.of(new OfficeNow(Boards.setup(office, board), now.view(), now.history(), false)),
        "https://junban.example");
  }

  private static OfficeNow office(BoardSnapshot board, boolean stale) {
    OfficeHistory history = Histories.eightWeeks(board.services().get(0).id());
    OfficeNow now = Boards.now(board, history);
    return new OfficeNow(now.setup(), now.view(), now.history(), stale);
  }
}
