package jp.junban.devices.gpio;

/** There are no such pins on this machine, or somebody else holds them; the message says which. */
public final class NoPins extends RuntimeException {
  public NoPins(String message, Throwable cause) {
    super(message, cause);
  }
}
