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

  void add(byte b) {
    bytes[(head + stored) % bytes.length] = b;
    stored++;
  }

  /** Moves as many bytes as there are, or as fit from {@code at}; returns how many. */
  int take(byte[] into, int at) {
    int count = Math.min(stored, into.length - at);
    for (int i = 0; i < count; i++) {
      into[at + i] = bytes[head];
      head = (head + 1) % bytes.length;
    }
    stored -= count;
    return count;
  }

  void forget() {
    stored = 0;
  }
}
