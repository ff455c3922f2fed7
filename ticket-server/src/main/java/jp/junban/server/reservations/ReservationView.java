package jp.junban.server.reservations;

import java.time.MonthDay;
import java.time.OffsetDateTime;
import jp.junban.server.reservations.privacy.Person;
import org.jspecify.annotations.Nullable;

/**
 * A reservation as staff of its office see it.
 *
 * @param punctuality of those who arrived; LATE for those who are overdue; null for all others
 * @param person null when nothing is known; see {@code personState}
 */
record ReservationView(
    String id,
    String reservationNumber,
    OffsetDateTime slotAt,
    String serviceId,
    ReservationStatus status,
    @Nullable Punctuality punctuality,
    @Nullable OffsetDateTime arrivedAt,
    @Nullable TicketView ticket,
    @Nullable PersonView person,
    PersonState personState,
    CardView card) {

  /** The ticket that was issued at check-in. */
  record TicketView(String id, String number, jp.junban.server.tickets.TicketStatus status) {}

  /** Month and day of birth are written {@code 04-15}. */
  record PersonView(@Nullable String name, @Nullable String birth, @Nullable String cardId) {

    static PersonView of(Person person) {
      MonthDay birth = person.birth();
      return new PersonView(
          person.name(), birth == null ? null : birth.toString().substring(2), person.cardId());
    }
  }

  /** Whether the visitor's data can be shown. */
  enum PersonState {
    /** As the file has them. */
    KNOWN,
    /** The file has none. */
    NONE,
    /** Erased, some days after the slot. */
    ERASED,
    /** The key that protects them is lost; importing the file again brings them back. */
    KEY_LOST
  }

  /** Where the card is, and who said so when. */
  record CardView(CardState state, @Nullable String by, @Nullable OffsetDateTime at) {}
}
