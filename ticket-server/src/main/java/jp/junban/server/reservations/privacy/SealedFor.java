package jp.junban.server.reservations.privacy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * What something was sealed for. The office and the day choose the key; all three are
 * authenticated, so that what is sealed for one reservation cannot be put beside another.
 *
 * @param day the slot's business day, after which the key's life is counted
 */
public record SealedFor(String officeId, LocalDate day, String reservationId) {

  byte[] bytes() {
    return (officeId + "\n" + day + "\n" + reservationId).getBytes(StandardCharsets.UTF_8);
  }
}
