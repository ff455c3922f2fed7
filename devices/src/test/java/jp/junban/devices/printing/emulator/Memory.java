package jp.junban.devices.printing.emulator;

/** A printer's receive buffer. Guarded by its printer's lock. */
final class Memory {
  private final byte[] bytes = new byte[64 * 1024];
  private int capacity = bytes.length;
  private int head;
  private int stored;

  void shrink(int capacity) {
    this.capacity = Math.min(capacity, bytes.length);
  }

  boolean isFull() {
    return stored >= capacity;
  }

  boolean isEmpty() {
    return stored == 0;
  }

  void add(int b) {
    bytes[(head + stored) % bytes.length] = (byte) b;
    stored++;
  }

  int take() {
    int b = bytes[head] & 0xFF;
    head = (head + 1) % bytes.length;
    stored--;
    return b;
  }

  void forget() {
    stored = 0;
  }
}
