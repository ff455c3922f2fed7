package jp.junban.server.reservations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.reservations.files.FileFormat;
import jp.junban.server.reservations.files.Folded;
import org.jspecify.annotations.Nullable;

/**
 * How an office's booking system writes its file. The initial values are what an office has that
 * never set any.
 */
@Entity
@Table(name = "reservation_formats")
public class ReservationFormat {

  @Id
  @Column(name = "office_id")
  private String officeId = "";

  private boolean header = true;

  @Column(name = "slot_column")
  private String slotColumn = "予約日時";

  @Column(name = "time_column")
  private @Nullable String timeColumn;

  @Column(name = "number_column")
  private String numberColumn = "予約番号";

  @Column(name = "procedure_column")
  private String procedureColumn = "手続き";

  @Column(name = "name_column")
  private @Nullable String nameColumn = "氏名";

  @Column(name = "birth_column")
  private @Nullable String birthColumn = "生年月日";

  @Column(name = "card_column")
  private @Nullable String cardColumn = "カードID";

  @Column(name = "code_prefix")
  private @Nullable String codePrefix;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "reservation_procedures", joinColumns = @JoinColumn(name = "office_id"))
  @MapKeyColumn(name = "file_text")
  @Column(name = "service_id")
  private Map<String, String> procedures = new HashMap<>();

  @Version private int revision;

  protected ReservationFormat() {}

  ReservationFormat(String officeId) {
    this.officeId = officeId;
  }

  void edit(FormatForm form) {
    header = form.header();
    slotColumn = form.slotColumn();
    timeColumn = form.timeColumn();
    numberColumn = form.numberColumn();
    procedureColumn = form.procedureColumn();
    nameColumn = form.nameColumn();
    birthColumn = form.birthColumn();
    cardColumn = form.cardColumn();
    codePrefix = form.codePrefix();
    Map<String, String> wanted = new HashMap<>();
    form.procedures().forEach(each -> wanted.put(each.text(), each.serviceId()));
    // what stays the same stays in place: a row deleted and added again meets its own key
    procedures.keySet().retainAll(wanted.keySet());
    procedures.putAll(wanted);
  }

  FileFormat forFile(OfficeSetup setup, LocalDate today) {
    return new FileFormat(
        header,
        new FileFormat.Columns(
            slotColumn,
            timeColumn,
            numberColumn,
            procedureColumn,
            nameColumn,
            birthColumn,
            cardColumn),
        setup.office().zone(),
        today,
        text -> service(setup, text));
  }

  /** By the saved mapping; else the procedure in use that has this Japanese name. */
  private Optional<String> service(OfficeSetup setup, String text) {
    String folded = Folded.label(text);
    for (Map.Entry<String, String> known : procedures.entrySet()) {
      if (Folded.label(known.getKey()).equals(folded)) {
        return Optional.of(known.getValue());
      }
    }
    return setup.activeServices().stream()
        .filter(service -> Folded.label(service.name()).equals(folded))
        .map(Service::id)
        .findFirst();
  }

  FormatForm form() {
    return new FormatForm(
        header,
        slotColumn,
        timeColumn,
        numberColumn,
        procedureColumn,
        nameColumn,
        birthColumn,
        cardColumn,
        codePrefix,
        procedures.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> new FormatForm.Procedure(each.getKey(), each.getValue()))
            .toList(),
        revision);
  }

  @Nullable String codePrefix() {
    return codePrefix;
  }

  int revision() {
    return revision;
  }
}
