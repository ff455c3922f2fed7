package jp.junban.server.offices;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;

/** Where services are given, 窓口. Who sits there is not known here. */
@Entity
@Table(name = "counters")
public class Counter {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  private String label = "";
  private boolean active;

  @Version private int revision;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "counter_services", joinColumns = @JoinColumn(name = "counter_id"))
  @Column(name = "service_id")
  private Set<String> serviceIds = new HashSet<>();

  protected Counter() {}

  Counter(String id, String officeId) {
    this.id = id;
    this.officeId = officeId;
  }

  /** Takes over everything an administrator can set. */
  void edit(CounterForm form) {
    label = form.label();
    active = form.active();
    serviceIds.clear();
    serviceIds.addAll(form.serviceIds());
  }

  public String id() {
    return id;
  }

  public String officeId() {
    return officeId;
  }

  /** What stands over the counter: "3". */
  public String label() {
    return label;
  }

  public boolean active() {
    return active;
  }

  public int revision() {
    return revision;
  }

  /** The ids of the services given here. */
  public Set<String> serviceIds() {
    return Set.copyOf(serviceIds);
  }

  /** Whether this service is given here. */
  public boolean serves(String serviceId) {
    return serviceIds.contains(serviceId);
  }
}
