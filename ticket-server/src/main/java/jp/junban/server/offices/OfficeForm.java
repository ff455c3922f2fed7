package jp.junban.server.offices;

import java.util.Map;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/** An office as an administrator sends and reads it; the fields are those of {@link Office}. */
public record OfficeForm(
    String id,
    Map<Language, String> names,
    Map<Language, String> notices,
    Map<Language, String> addresses,
    Map<Language, String> directions,
    @Nullable String phone,
    String zone,
    int overdueMinutes,
    int congestionSomeMinutes,
    int congestionFullMinutes,
    int missedShown,
    int staleAfterSeconds,
    int displayOrder,
    boolean active,
    int revision) {

  static OfficeForm of(Office office) {
    return new OfficeForm(
        office.id(),
        office.names(),
        office.notices(),
        office.addresses(),
        office.directions(),
        office.phone(),
        office.zone().getId(),
        (int) office.overdue().toMinutes(),
        office.congestionSomeMinutes(),
        office.congestionFullMinutes(),
        office.missedShown(),
        office.staleAfterSeconds(),
        office.displayOrder(),
        office.active(),
        office.revision());
  }
}
