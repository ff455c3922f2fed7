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
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked for at an office, 手続き. Its letter stands before its numbers; services of one
 * office that share a letter share one series of numbers.
 */
@Entity
@Table(name = "services")
public class Service {

  @Id private String id = "";

  @Column(name = "office_id")
  private String officeId = "";

  private String prefix = "A";

  @Column(name = "typical_seconds")
  private int typicalSeconds;

  @Column(name = "display_order")
  private int displayOrder;

  @Column(name = "reservation_only")
  private boolean reservationOnly;

  @Column(name = "next_service_id")
  private @Nullable String nextServiceId;

  private boolean active;

  @Version private int revision;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "service_texts", joinColumns = @JoinColumn(name = "service_id"))
  @MapKeyColumn(name = "lang")
  private Map<String, LocalText> texts = new HashMap<>();

  protected Service() {}

  Service(String id, String officeId) {
    this.id = id;
    this.officeId = officeId;
  }

  /** Takes over everything an administrator can set. */
  void edit(ServiceForm form) {
    prefix = form.prefix();
    typicalSeconds = form.typicalSeconds();
    displayOrder = form.displayOrder();
    reservationOnly = form.reservationOnly();
    nextServiceId = form.nextServiceId();
    active = form.active();
    texts.clear();
    texts.putAll(
        Texts.write(
            form.names(),
            (language, name) ->
                new LocalText(
                    name, form.descriptions().get(language), form.situations().get(language))));
  }

  public String id() {
    return id;
  }

  public String officeId() {
    return officeId;
  }

  /** The letter before this service's numbers. */
  public String prefix() {
    return prefix;
  }

  public Map<Language, String> names() {
    return Texts.read(texts, LocalText::name);
  }

  public Map<Language, String> descriptions() {
    return Texts.read(texts, LocalText::description);
  }

  /** In which situation of a visitor it is asked for; those of one situation stand together. */
  public Map<Language, String> situations() {
    return Texts.read(texts, LocalText::situation);
  }

  /** The Japanese name, as staff read it. */
  public String name() {
    return Language.JA.pick(names());
  }

  /** How long one visit takes at a counter, by the administrator's estimate. */
  public Duration typical() {
    return Duration.ofSeconds(typicalSeconds);
  }

  public int displayOrder() {
    return displayOrder;
  }

  /** Whether only visitors with a reservation may draw a ticket. */
  public boolean reservationOnly() {
    return reservationOnly;
  }

  /** The service that usually follows in the same visit; null when none does. */
  public @Nullable String nextServiceId() {
    return nextServiceId;
  }

  public boolean active() {
    return active;
  }

  public int revision() {
    return revision;
  }
}
