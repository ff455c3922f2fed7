package jp.junban.devices.printing.emulator;

/** Carries out commands in the order they came. */
final class Firmware {

  /** What the commands work on. Each waits until the printer is online. */
  interface Machine {
    /** The next bytes of the receive buffer. */
    byte[] next(int count) throws Forgotten;

    void printRow(byte[] row) throws Forgotten;

    void cut() throws Forgotten;

    void reportChanges(boolean on) throws Forgotten;

    void sendProcessId(byte[] id) throws Forgotten;

    void sendPaperStatus() throws Forgotten;
  }

  /** What was being carried out was cleared, or the power went. */
  @SuppressWarnings("serial")
  static final class Forgotten extends Exception {
    Forgotten() {
      super("forgotten", null, false, false);
    }
  }

  private final Machine machine;

  Firmware(Machine machine) {
    this.machine = machine;
  }

  void carryOutOne() throws Forgotten {
    int b = next();
    switch (b) {
      case 0x10 -> realTime();
      case 0x1B -> escape();
      case 0x1D -> group();
      default -> {}
    }
  }

  /** Was obeyed when it came in; here it only has to be passed over. */
  private void realTime() throws Forgotten {
    int rest = next() == 0x14 ? 8 : 1;
    for (int i = 0; i < rest; i++) {
      next();
    }
  }

  private void escape() throws Forgotten {
    if (next() != '@') {
      throw new IllegalStateException("The emulator knows ESC @ only");
    }
  }

  private void group() throws Forgotten {
    int command = next();
    switch (command) {
      case 'a' -> machine.reportChanges(next() != 0);
      case 'r' -> {
        next();
        machine.sendPaperStatus();
      }
      case '(' -> block();
      case 'v' -> raster();
      case 'V' -> {
        next();
        next();
        machine.cut();
      }
      default -> throw new IllegalStateException("The emulator knows no GS " + (char) command);
    }
  }

  private void block() throws Forgotten {
    int kind = next();
    byte[] content = machine.next(next() + 256 * next());
    if (kind == 'H' && content.length == 6 && content[0] == 48) {
      machine.sendProcessId(new byte[] {content[2], content[3], content[4], content[5]});
    }
  }

  private void raster() throws Forgotten {
    next();
    next();
    int width = next() + 256 * next();
    int rows = next() + 256 * next();
    for (int y = 0; y < rows; y++) {
      machine.printRow(machine.next(width));
    }
  }

  private int next() throws Forgotten {
    return machine.next(1)[0] & 0xFF;
  }
}
