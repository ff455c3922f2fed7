package jp.junban.devices.printing.escpos;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Bytes to a printer and back. */
interface Wire extends Closeable {
  InputStream in() throws IOException;

  OutputStream out() throws IOException;

  /** Ends at once; what has not gone out yet is thrown away where that is possible. */
  @Override
  void close();

  /** Opens a wire; may block until its own patience ends. */
  interface Dial {
    Wire open() throws IOException;
  }
}
