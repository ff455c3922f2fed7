package jp.junban.server.tickets;

import java.util.Locale;
import java.util.Optional;

/** What can be done with a ticket; the event of each is kept under the same name. */
public enum TicketMove {
  ISSUE("発券"),
  CALL("呼出"),
  RECALL("再呼出"),
  START("対応開始"),
  FINISH("完了"),
  NO_SHOW("不在"),
  RETURN("呼出取消"),
  HOLD("保留"),
  RESUME("再開"),
  TRANSFER("引継ぎ"),
  NEXT_STEP("次の手続きへ"),
  CANCEL("取消"),
  REINSTATE("復帰"),
  PRIORITY("優先"),
  ORDINARY("優先解除"),
  REPRINT("再発行"),
  RENUMBER("番号の差替え"),
  UNDO("元に戻す"),
  EXPIRE("終了");

  private final String word;

  TicketMove(String word) {
    this.word = word;
  }

  /** The word staff read. */
  public String word() {
    return word;
  }

  /** The move of the last part of an address: {@code no-show} is {@link #NO_SHOW}. */
  public static Optional<TicketMove> ofPath(String path) {
    for (TicketMove move : values()) {
      if (move.path().equals(path)) {
        return Optional.of(move);
      }
    }
    return Optional.empty();
  }

  String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
