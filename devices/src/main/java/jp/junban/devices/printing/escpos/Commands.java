package jp.junban.devices.printing.escpos;

import java.nio.charset.StandardCharsets;

/** The few commands we send, as Epson's ESC/POS reference writes them. */
final class Commands {
  static final int DLE = 0x10;
  static final int EOT = 0x04;
  static final int ENQ = 0x05;
  static final int DC4 = 0x14;

  private static final int ESC = 0x1B;
  private static final int GS = 0x1D;

  private Commands() {}

  /**
   * {@code DLE EOT n}: asks for a status byte, answered at once even when the printer is offline.
   */
  static byte[] status(StatusByte of) {
    return bytes(DLE, EOT, of.number());
  }

  /**
   * {@code DLE DC4 8}: forgets all that was received and not printed, at once even when offline.
   * Nothing else may be sent before its answer.
   */
  static byte[] clear() {
    return bytes(DLE, DC4, 8, 1, 3, 20, 1, 6, 2, 8);
  }

  /** {@code ESC @}: an empty line buffer and the default settings. */
  static byte[] initialize() {
    return bytes(ESC, '@');
  }

  /** {@code GS a}: tells of every change of cover, paper and errors by itself, and once now. */
  static byte[] reportChanges() {
    return bytes(GS, 'a', 0x0F);
  }

  /** {@code GS r 1}: the paper sensor's status, sent when all before it was carried out. */
  static byte[] paperStatus() {
    return bytes(GS, 'r', 1);
  }

  /** {@code GS ( H}, function 48: sends the id back when all before it was carried out. */
  static byte[] processId(String id) {
    byte[] command = bytes(GS, '(', 'H', 6, 0, 48, 48, 0, 0, 0, 0);
    System.arraycopy(id.getBytes(StandardCharsets.US_ASCII), 0, command, 7, 4);
    return command;
  }

  /** {@code GS V 66 0}: feeds to the cutter and cuts. */
  static byte[] feedAndCut() {
    return bytes(GS, 'V', 66, 0);
  }

  /** {@code GS v 0}: the head of a raster of {@code rows} lines, each of {@code width} bytes. */
  static byte[] raster(int width, int rows) {
    return bytes(GS, 'v', '0', 0, width & 0xFF, width >> 8, rows & 0xFF, rows >> 8);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
