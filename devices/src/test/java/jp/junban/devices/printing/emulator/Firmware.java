package jp.junban.devices.printing.emulator;

/** Carries out commands in the order they came. */
final class Firmware {

  /** What the commands work on. Each waits until the printer is online. */
  interface Machine {
    /** The next byte of the receive buffer. */
    int next() throws Forgotten;

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
    int b = machine.next();
    switch (b) {
      case 0x10 -> realTime();
      case 0x1B -> escape();
      case 0x1D -> group();
      default -> {}
    }
  }

  /** Was obeyed when it came in; here it only has to be passed over. */
  private void realTime() throws Forgotten {
    int rest = machine.next() == 0x14 ? 8 : 1;
    for (int i = 0; i < rest; i++) {
      machine.next();
    }
  }

  private void escape() throws Forgotten {
    if (machine.next() != '@') {
      throw new IllegalStateException("The emulator knows ESC @ only");
    }
  }

  private void group() throws Forgotten {
    int command = machine.next();
    switch (command) {
      case 'a' -> machine.reportChanges(machine.next() != 0);
      case 'r' -> {
        machine.next();
        machine.sendPaperStatus();
      }
      case '(' -> block();
      case 'v' -> raster();
      case 'V' -> {
        machine.next();
        machine.next();
        machine.cut();
      }
      default -> throw new IllegalStateException("The emulator knows no GS " + (char) command);
    }
  }

  private void block() throws Forgotten {
    int kind = machine.next();
    byte[] content = bytes(machine.next() + 256 * machine.next());
    if (kind == 'H' && content.length == 6 && content[0] == 48) {
      machine.sendProcessId(new byte[] {content[2], content[3], content[4], content[5]});
    }
  }

  private void raster() throws Forgotten {
    machine.next();
    machine.next();
    int width = machine.next() + 256 * machine.next();
    int rows = machine.next() + 256 * machine.next();
    for (int y = 0; y < rows; y++) {
      machine.printRow(bytes(width));
    }
  }

  private byte[] bytes(int count) throws Forgotten {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) machine.next();
    }
    return bytes;
  }
}
