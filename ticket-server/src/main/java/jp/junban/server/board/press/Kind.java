package jp.junban.server.board.press;

/** What a copy is, and what a browser may do with it. */
enum Kind {
  PAGE("text/html; charset=UTF-8", "'self'"),
  /** Any site may show it in a frame. */
  WIDGET("text/html; charset=UTF-8", "*"),
  JSON("application/json", "'none'"),
  JSON_LD("application/ld+json", "'none'"),
  CSV("text/csv; charset=UTF-8", "'none'");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ";

  private final String contentType;
  private final String policy;

  Kind(String contentType, String frameAncestors) {
    this.contentType = contentType;
    this.policy = POLICY + frameAncestors;
  }

  String contentType() {
    return contentType;
  }

  /** The Content-Security-Policy. */
  String policy() {
    return policy;
  }

  /** Whether scripts of any site may read it. */
  boolean forEverySite() {
    return this == JSON || this == JSON_LD || this == CSV;
  }
}
