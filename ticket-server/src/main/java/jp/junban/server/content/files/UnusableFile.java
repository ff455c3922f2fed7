package jp.junban.server.content.files;

/** A file that cannot be shown. */
public final class UnusableFile extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why it cannot. */
  public enum Reason {
    TOO_LARGE,
    /** Of another kind, damaged, or locked. */
    NOT_SHOWABLE
  }

  private final Reason reason;

  UnusableFile(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
