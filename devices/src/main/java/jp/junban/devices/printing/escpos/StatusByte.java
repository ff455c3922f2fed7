package jp.junban.devices.printing.escpos;

/** The status bytes that {@code DLE EOT n} asks for. */
enum StatusByte {
  PRINTER(1),
  CAUSE(2),
  PAPER(4);

  private final int number;

  StatusByte(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
