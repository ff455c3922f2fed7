package jp.junban.kiosk.server;

/**
 * The style sheet by which a demo's ticket server marks every page as a demo, this kiosk's too;
 * empty for the kiosk of a real office. Kept as last heard while the server is away.
 */
public final class DemoStyle {
  private final TicketServer server;
  private volatile byte[] css = new byte[0];

  public DemoStyle(TicketServer server) {
    this.server = server;
  }

  /** Asks the server. */
  public void look() throws InterruptedException {
    try {
      Answer answer = server.demoStyle();
      if (answer.status() == 200) {
        css = answer.body();
      }
    } catch (ServerAway e) {
      // as last heard
    }
  }

  /** The style sheet in UTF-8. */
  public byte[] css() {
    return css;
  }
}
