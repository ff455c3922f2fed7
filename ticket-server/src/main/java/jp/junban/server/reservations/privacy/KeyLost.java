package jp.junban.server.reservations.privacy;

/** What was sealed cannot be read: its key file is gone or is not the one it was sealed with. */
public final class KeyLost extends Exception {

  private static final long serialVersionUID = 1L;

  KeyLost(String message) {
    super(message);
  }
}
