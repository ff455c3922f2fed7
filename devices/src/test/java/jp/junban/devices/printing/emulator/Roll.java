package jp.junban.devices.printing.emulator;

import java.util.ArrayList;
import java.util.List;

/** The paper: how much is left, and what came out. Guarded by its printer's lock. */
final class Roll {
  /** Lines left when the near-end sensor answers; 2 m at 8 lines a millimetre. */
  private static final int NEAR_END = 16_000;

  private static final int FULL = 640_000;

  private final List<Piece> pieces = new ArrayList<>();
  private List<byte[]> current = new ArrayList<>();
  private int left = FULL;

  void print(byte[] row) {
    current.add(row);
    left--;
    if (left == 0) {
      end(false);
    }
  }

  void end(boolean cut) {
    if (!current.isEmpty()) {
      pieces.add(new Piece(List.copyOf(current), cut));
      current = new ArrayList<>();
    }
  }

  void refill() {
    end(false);
    left = FULL;
  }

  void leave(int rows) {
    left = rows;
    if (rows == 0) {
      end(false);
    }
  }

  void runLow() {
    left = NEAR_END - 1;
  }

  boolean isOut() {
    return left <= 0;
  }

  boolean isNearEnd() {
    return left < NEAR_END;
  }

  List<Piece> pieces() {
    List<Piece> all = new ArrayList<>(pieces);
    if (!current.isEmpty()) {
      all.add(new Piece(List.copyOf(current), false));
    }
    return all;
  }
}
