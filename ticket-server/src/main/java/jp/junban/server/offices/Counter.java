package jp.junban.server.offices;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.junban.server.platform.Language;

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
  @MapKeyColumn(name = "service_id")
  @Column(name = "preference")
  private Map<String, Integer> preferences = new HashMap<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "counter_places", joinColumns = @JoinColumn(name = "counter_id"))
  @MapKeyColumn(name = "lang")
  @Column(name = "place")
  private Map<String, String> places = new HashMap<>();

  protected Counter() {}

  Counter(String id, String officeId) {
    this.id = id;
    this.officeId = officeId;
  }

  /** Takes over everything an administrator can set. */
  void edit(CounterForm form) {
    label = form.label();
    active = form.active();
    preferences.clear();
    form.serviceIds().forEach(id -> preferences.put(id, form.preferences().getOrDefault(id, 1)));
    places.clear();
    places.putAll(Texts.write(form.places(), (language, place) -> place));
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

  /** How to find it: "入って右の奥です"; empty where nobody has said it. */
  public Map<Language, String> places() {
    return Texts.read(places, place -> place);
  }

  public boolean active() {
    return active;
  }

  public int revision() {
    return revision;
  }

  /** The ids of the services given here. */
  public Set<String> serviceIds() {
    return Set.copyOf(preferences.keySet());
  }

  /** By service given here: 1 for first, higher for when nobody waits for what comes before. */
  public Map<String, Integer> preferences() {
    return Map.copyOf(preferences);
  }

  /** Whether this service is given here. */
  public boolean serves(String serviceId) {
    return preferences.containsKey(serviceId);
  }
}
