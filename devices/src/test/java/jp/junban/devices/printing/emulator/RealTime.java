package jp.junban.devices.printing.emulator;

/**
 * Finds the commands that a printer obeys at once, even in the middle of a picture: it looks at
 * every byte that comes in. Their bytes stay in the stream, as they do in a real printer.
 */
final class RealTime {
  private static final int[] CLEAR = {0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8};

  /** Two bytes are enough to wait for the third. */
  private int before;

  private int last;
  private int cleared;

  interface Commands {
    void statusAsked(int n);

    void clearAsked();
  }

  void take(int b, Commands commands) {
    cleared = b == CLEAR[cleared] ? cleared + 1 : b == CLEAR[0] ? 1 : 0;
    boolean asked = before == 0x10 && last == 0x04 && b >= 1 && b <= 4;
    before = last;
    last = b;
    if (asked) {
      commands.statusAsked(b);
    } else if (cleared == CLEAR.length) {
      cleared = 0;
      commands.clearAsked();
    }
  }
}
