package jp.junban.server.entrance;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Tells calls of our own pages from those that a foreign page makes with a visitor's cookies. A
 * foreign page can send a form, but no header of its own.
 */
public final class CrossSitePolicy {

  /** The header of every unsafe call from our pages. */
  public static final String HEADER = "X-Requested-With";

  static final String VALUE = "junban";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private CrossSitePolicy() {}

  static boolean isSafe(String method) {
    return SAFE.contains(method);
  }

  /**
   * Refuses a call that may come from a foreign page.
   *
   * @param requestedWith the header {@link #HEADER}
   * @param origin the header {@code Origin}, which not every client sends
   * @param host the header {@code Host}
   * @throws Problem 403
   */
  public static void mustBeOurs(
      @Nullable String requestedWith, @Nullable String origin, @Nullable String host) {
    if (!VALUE.equals(requestedWith) || (origin != null && !isSameHost(origin, host))) {
      throw new Problem(
          403,
          "cross-site",
          "Not from our own pages",
          "このサーバーの画面からの操作ではないため、受け付けられません。",
          "Refused, because it does not come from this server's own pages.");
    }
  }

  static boolean isSameHost(String origin, @Nullable String host) {
    if (host == null) {
      return false;
    }
    try {
      URI from = new URI(origin);
      String scheme = from.getScheme();
      String authority = from.getRawAuthority();
      return scheme != null
          && authority != null
          && withoutUsualPort(authority, scheme).equals(withoutUsualPort(host, scheme));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String withoutUsualPort(String authority, String scheme) {
    String usual = "https".equalsIgnoreCase(scheme) ? ":443" : ":80";
    String small = authority.toLowerCase(Locale.ROOT);
    return small.endsWith(usual) ? small.substring(0, small.length() - usual.length()) : small;
  }
}
