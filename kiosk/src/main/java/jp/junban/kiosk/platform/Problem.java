package jp.junban.kiosk.platform;

import tools.jackson.databind.node.ObjectNode;

/** A refusal that the page can read, as RFC 9457 describes it. */
public final class Problem extends RuntimeException {
  private final int status;
  private final String type;
  private final String title;

  /**
   * @param type the last part of {@code urn:junban:problem:}
   * @param detail one Japanese sentence
   */
  public Problem(int status, String type, String title, String detail) {
    super(detail);
    this.status = status;
    this.type = type;
    this.title = title;
  }

  public static Problem badInput(String detail) {
    return new Problem(400, "bad-input", "The request cannot be read", detail);
  }

  public static Problem notFound(String detail) {
    return new Problem(404, "not-found", "There is no such thing here", detail);
  }

  public int status() {
    return status;
  }

  public ObjectNode body() {
    return Json.object()
        .put("type", "urn:junban:problem:" + type)
        .put("title", title)
        .put("status", status)
        .put("detail", getMessage());
  }
}
