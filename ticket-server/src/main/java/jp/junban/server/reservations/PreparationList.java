package jp.junban.server.reservations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import jp.junban.server.entrance.Operation;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Transactions;
import jp.junban.server.reservations.print.CheckList;
import jp.junban.server.reservations.print.CheckListPdf;

/** Makes the list of a day's cards for paper, and keeps who printed it. */
@ApplicationScoped
public class PreparationList {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日(E)", Locale.JAPANESE);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.JAPANESE);
  private static final DateTimeFormatter SLOT =
      DateTimeFormatter.ofPattern("HH:mm", Locale.JAPANESE);

  @Inject private ReservationBook book;
  @Inject private OfficeDirectory offices;
  @Inject private Transactions transactions;
  @Inject private Event<Operation> operations;
  @Inject private Clock clock;

  byte[] pdf(String officeId, ReservationBook.Wanted wanted, Caller caller) {
    OfficeSetup setup = offices.office(officeId);
    List<CheckList.Row> rows =
        book.list(officeId, wanted).stream()
            .filter(r -> r.status() != ReservationStatus.CANCELLED)
            .map(r -> row(setup, r))
            .toList();
    String target = "office:" + officeId + " " + wanted.date();
    transactions.change(() -> operations.fire(Operation.by(caller, "card-list-printed", target)));
    return CheckListPdf.of(
        new CheckList(
            Language.JA.pick(setup.office().names()),
            DAY.format(wanted.date()),
            MINUTE.format(setup.office().local(clock.instant())),
            caller.name(),
            rows));
  }

  private static CheckList.Row row(OfficeSetup setup, ReservationView view) {
    ReservationView.PersonView person = view.person();
    return new CheckList.Row(
        SLOT.format(view.slotAt()),
        view.reservationNumber(),
        setup.service(view.serviceId()).map(Service::prefix).orElse(""),
        person == null || person.name() == null ? unknown(view.personState()) : person.name(),
        person == null || person.birth() == null ? "" : person.birth().replace('-', '/'),
        person == null || person.cardId() == null ? "" : person.cardId(),
        view.card().state() != CardState.NOT_PREPARED);
  }

  private static String unknown(ReservationView.PersonState state) {
    return switch (state) {
      case ERASED -> "(消去済み)";
      case KEY_LOST -> "(鍵がなく読めません)";
      default -> "";
    };
  }
}
