package jp.junban.devices.printing.escpos;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A printer behind a device file such as {@code /dev/usb/lp0}. Linux lets only one open it at a
 * time, so one descriptor serves both directions. A read or write that waits for the printer goes
 * on waiting after {@link #close}; it ends when the printer moves or is unplugged.
 */
final class DeviceWire implements Wire {
  private static final Logger LOG = System.getLogger(DeviceWire.class.getName());

  private final RandomAccessFile file;
  private final InputStream in;
  private final OutputStream out;

  private DeviceWire(RandomAccessFile file) throws IOException {
    this.file = file;
    this.in = new FileInputStream(file.getFD());
    this.out = new FileOutputStream(file.getFD());
  }

  static DeviceWire open(Path device) throws IOException {
    // opening would otherwise make a file of that name
    if (!Files.exists(device) || Files.isRegularFile(device)) {
      throw new NoSuchFileException(device.toString(), null, "no such device");
    }
    RandomAccessFile file = new RandomAccessFile(device.toFile(), "rw");
    try {
      return new DeviceWire(file);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public InputStream in() {
    return in;
  }

  @Override
  public OutputStream out() {
    return out;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "Not closed cleanly: {0}", e.toString());
    }
  }
}
