package jp.junban.devices.printing.escpos;

import java.nio.charset.StandardCharsets;

/**
 * Splits the bytes from a printer into messages. Each kind has fixed bits in its first byte, which
 * tell it from the others: {@code 0xx1xx10} a status, {@code 0xx1xx00} a report of four bytes,
 * {@code 0xx0xxxx} the paper status, 37h a block that ends with 00h.
 */
final class ReplyReader {
  private static final int BLOCK = 0x37;
  private static final int PROCESS_ID = 0x22;
  private static final int CLEARED = 0x25;
  private static final int XON = 0x11;
  private static final int XOFF = 0x13;
  private static final int LONGEST = 16;

  private final Replies replies;
  private final int[] message = new int[LONGEST];
  private int length;

  ReplyReader(Replies replies) {
    this.replies = replies;
  }

  void take(int b) {
    if (length == 0) {
      first(b);
    } else if (message[0] == BLOCK) {
      block(b);
    } else {
      report(b);
    }
  }

  private void first(int b) {
    if (b == BLOCK || (b & 0x93) == 0x10) {
      message[length++] = b;
    } else if ((b & 0x93) == 0x12) {
      replies.status(b);
    } else if ((b & 0x90) == 0) {
      replies.paperStatus();
    } else if (b != XON && b != XOFF) {
      replies.strange();
    }
  }

  private void report(int b) {
    if ((b & 0x90) != 0) {
      // not a report after all, or one that was cut off
      length = 0;
      replies.strange();
      first(b);
      return;
    }
    message[length++] = b;
    if (length == 4) {
      length = 0;
      replies.report(StatusBits.fromReport(message[0], message[1], message[2]));
    }
  }

  private void block(int b) {
    message[length++] = b;
    boolean ended = b == 0 && length > 2;
    if (!ended && length < LONGEST) {
      return;
    }
    int kind = message[1];
    if (ended && kind == PROCESS_ID && length == 7) {
      replies.processed(text(2, 6));
    } else if (ended && kind == CLEARED && length == 3) {
      replies.cleared();
    } else {
      replies.strange();
    }
    length = 0;
  }

  private String text(int from, int to) {
    byte[] bytes = new byte[to - from];
    for (int i = from; i < to; i++) {
      bytes[i - from] = (byte) message[i];
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
