package jp.junban.kiosk;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import jp.junban.devices.printing.TicketPrinter;
import jp.junban.devices.printing.drawing.SlipRenderer;
import jp.junban.devices.printing.escpos.EscPosPrinter;
import jp.junban.devices.printing.queue.QueuePrinter;
import jp.junban.devices.printing.virtual.VirtualPrinter;

/** Which printer the slips go to, as one word of the settings. */
sealed interface PrinterSetting {

  /** Makes the printer; nothing is sent to it yet. */
  TicketPrinter open(SlipRenderer renderer);

  /**
   * Reads the setting.
   *
   * @param tickets where the virtual printer puts its files
   * @return empty when it names no printer that we know
   */
  static Optional<PrinterSetting> read(String value, Path tickets) {
    if (value.equals("virtual")) {
      return Optional.of(new Virtual(tickets));
    }
    if (value.startsWith("escpos:tcp://")) {
      return network(value.substring("escpos:".length()));
    }
    if (value.startsWith("escpos:/")) {
      return Optional.of(new Device(Path.of(value.substring("escpos:".length()))));
    }
    String queue = value.startsWith("queue:") ? value.substring("queue:".length()) : "";
    // what CUPS allows in a queue's name
    return queue.matches("[^\\s/#]{1,127}") ? Optional.of(new Queue(queue)) : Optional.empty();
  }

  private static Optional<PrinterSetting> network(String address) {
    try {
      URI uri = URI.create(address);
      boolean bare = uri.getPath().isEmpty() && uri.getQuery() == null && uri.getUserInfo() == null;
      return uri.getHost() != null && bare && uri.getPort() <= 65535
          ? Optional.of(new Network(uri.getHost(), uri.getPort() < 0 ? 9100 : uri.getPort()))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Files instead of paper. */
  record Virtual(Path tickets) implements PrinterSetting {
    @Override
    public TicketPrinter open(SlipRenderer renderer) {
      return new VirtualPrinter(tickets, renderer);
    }
  }

  /** A thermal printer in the network. */
  record Network(String host, int port) implements PrinterSetting {
    @Override
    public TicketPrinter open(SlipRenderer renderer) {
      return EscPosPrinter.overTcp(host, port, renderer);
    }
  }

  /** A thermal printer behind a device file. */
  record Device(Path file) implements PrinterSetting {
    @Override
    public TicketPrinter open(SlipRenderer renderer) {
      return EscPosPrinter.onDevice(file, renderer);
    }
  }

  /** A queue of the operating system. */
  record Queue(String name) implements PrinterSetting {
    @Override
    public TicketPrinter open(SlipRenderer renderer) {
      return new QueuePrinter(name, renderer);
    }
  }
}
