package jp.junban.server.offices.hours;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.junban.server.offices.calendar.HolidayChoice;
import org.jspecify.annotations.Nullable;

/** What an office decides once for all its days; no row where it never did. */
@Entity
@Table(name = "opening_rules")
class OfficeRules {

  @Id
  @Column(name = "office_id")
  private String officeId = "";

  @Enumerated(EnumType.STRING)
  private HolidayChoice holidays = HolidayChoice.OPEN;

  @Column(name = "last_reception_minutes")
  private int lastReceptionMinutes;

  @Column(name = "overrun_minutes")
  private @Nullable Integer overrunMinutes;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "service_last_receptions", joinColumns = @JoinColumn(name = "office_id"))
  @MapKeyColumn(name = "service_id")
  @Column(name = "minutes")
  private Map<String, Integer> serviceLastReception = new HashMap<>();

  protected OfficeRules() {}

  OfficeRules(String officeId) {
    this.officeId = officeId;
  }

  void edit(HoursForm form) {
    holidays = form.holidays();
    lastReceptionMinutes = form.lastReceptionMinutes();
    overrunMinutes = form.overrunMinutes();
    serviceLastReception.clear();
    form.serviceLastReception()
        .forEach(one -> serviceLastReception.put(one.serviceId(), one.minutes()));
  }

  HolidayChoice holidays() {
    return holidays;
  }

  int lastReceptionMinutes() {
    return lastReceptionMinutes;
  }

  @Nullable Integer overrunMinutes() {
    return overrunMinutes;
  }

  List<HoursForm.LastReception> serviceLastReception() {
    return new TreeMap<>(serviceLastReception)
        .entrySet().stream()
            .map(one -> new HoursForm.LastReception(one.getKey(), one.getValue()))
            .toList();
  }
}
