package jp.junban.kiosk.server;

import java.io.IOException;

/** No answer came: refused, cut off or too slow. Whether the request was done is not known. */
public final class ServerAway extends IOException {
  ServerAway(Throwable cause) {
    super(cause.toString(), cause);
  }
}
