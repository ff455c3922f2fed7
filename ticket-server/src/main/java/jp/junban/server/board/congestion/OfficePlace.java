package jp.junban.server.board.congestion;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.junban.server.offices.Office;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where an office is and where to ring. Public because templates read it.
 *
 * @param directions how to get there
 * @param phone as people read it
 */
public record OfficePlace(
    Map<Language, String> addresses, Map<Language, String> directions, @Nullable String phone) {

  static OfficePlace of(Office office) {
    return new OfficePlace(office.addresses(), office.directions(), office.phone());
  }

  /** Whether there is anything to show. */
  public boolean known() {
    return !addresses.isEmpty() || !directions.isEmpty() || phone != null;
  }

  /** The number as a telephone takes it (RFC 3966, without the separators). */
  public @Nullable String dialled() {
    return phone == null ? null : phone.replace("-", "");
  }

  /**
   * The office as schema.org's {@code GovernmentOffice} in JSON-LD, in Japanese, safe between the
   * tags of a script element.
   *
   * @param url of its page
   */
  static String structured(Office office, String url) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", "GovernmentOffice");
    data.put("name", Language.JA.pick(office.names()));
    data.put("url", url);
    String address = office.addresses().get(Language.JA);
    if (address != null) {
      data.put("address", Map.of("@type", "PostalAddress", "streetAddress", address));
    }
    String phone = office.phone();
    if (phone != null) {
      data.put("telephone", phone);
    }
    return Json.mapper().writeValueAsString(data).replace("<", "\\u003c");
  }
}
