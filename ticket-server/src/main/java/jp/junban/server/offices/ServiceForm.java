package jp.junban.server.offices;

import java.util.Map;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/** A service as an administrator sends and reads it; the fields are those of {@link Service}. */
public record ServiceForm(
    @Nullable String id,
    String prefix,
    Map<Language, String> names,
    Map<Language, String> descriptions,
    Map<Language, String> situations,
    int typicalSeconds,
    int displayOrder,
    boolean reservationOnly,
    @Nullable String nextServiceId,
    boolean active,
    int revision) {

  static ServiceForm of(Service service) {
    return new ServiceForm(
        service.id(),
        service.prefix(),
        service.names(),
        service.descriptions(),
        service.situations(),
        (int) service.typical().toSeconds(),
        service.displayOrder(),
        service.reservationOnly(),
        service.nextServiceId(),
        service.active(),
        service.revision());
  }
}
