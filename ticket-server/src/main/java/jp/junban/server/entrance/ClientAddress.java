package jp.junban.server.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.junban.server.platform.AddressRange;
import jp.junban.server.platform.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as tries are counted: the address, or of an IPv6 address its first 64 bits, for
 * whoever has one of them has all.
 *
 * <p>{@code X-Forwarded-For} is believed only as far as the proxies of the settings wrote it: its
 * last address that is no such proxy. The rest anybody can make up.
 */
public final class ClientAddress {

  private static final String HEADER = "X-Forwarded-For";
  private static final int NETWORK_BYTES = 8;

  private ClientAddress() {}

  /** The asker of a request. */
  public static String of(HttpServletRequest request, Settings settings) {
    return of(
        request.getRemoteAddr(), Collections.list(request.getHeaders(HEADER)), settings.proxies());
  }

  /**
   * @param remote the other end of the connection
   * @param forwarded the lines of the header, in their order
   */
  static String of(@Nullable String remote, List<String> forwarded, List<AddressRange> proxies) {
    List<String> way = new ArrayList<>();
    forwarded.forEach(line -> way.addAll(Arrays.asList(line.split(","))));
    way.add(remote == null ? "" : remote);
    String farthest = way.get(way.size() - 1);
    for (int i = way.size() - 1; i >= 0; i--) {
      Optional<InetAddress> address = read(way.get(i));
      if (address.isEmpty()) {
        break;
      }
      farthest = way.get(i);
      if (proxies.stream().noneMatch(proxy -> proxy.contains(address.get()))) {
        break;
      }
    }
    return read(farthest).map(ClientAddress::key).orElse(farthest);
  }

  private static Optional<InetAddress> read(String text) {
    try {
      return Optional.of(AddressRange.address(text.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String key(InetAddress address) {
    return address instanceof Inet6Address
        ? Arrays.toString(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
        : address.getHostAddress();
  }
}
