package jp.junban.kiosk.server;

/**
 * Who this kiosk is to the server, from its enrolment.
 *
 * @param token proves it; never shown, never logged
 */
public record Terminal(String terminalId, String kind, String name, String office, String token) {

  /** Without the token, so that no log can hold it. */
  @Override
  public String toString() {
    return "Terminal[" + terminalId + ", " + kind + ", " + office + "]";
  }
}
