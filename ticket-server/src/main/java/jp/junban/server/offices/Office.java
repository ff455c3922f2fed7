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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * One site, カードセンター. Its id is the short name in addresses and never changes; its business days are
 * days in its own zone.
 */
@Entity
@Table(name = "offices")
public class Office {

  @Id private String id = "";

  @Column(name = "time_zone")
  private String zone = "Asia/Tokyo";

  private @Nullable String phone;

  @Column(name = "overdue_minutes")
  private int overdueMinutes;

  @Column(name = "congestion_some_minutes")
  private int congestionSomeMinutes;

  @Column(name = "congestion_full_minutes")
  private int congestionFullMinutes;

  @Column(name = "missed_shown")
  private int missedShown;

  @Column(name = "stale_after_seconds")
  private int staleAfterSeconds;

  @Column(name = "display_order")
  private int displayOrder;

  private boolean active;

  @Version private int revision;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "office_texts", joinColumns = @JoinColumn(name = "office_id"))
  @MapKeyColumn(name = "lang")
  private Map<String, OfficeText> texts = new HashMap<>();

  protected Office() {}

  Office(String id) {
    this.id = id;
  }

  /** Takes over everything an administrator can set. */
  void edit(OfficeForm form) {
    zone = form.zone();
    phone = form.phone();
    overdueMinutes = form.overdueMinutes();
    congestionSomeMinutes = form.congestionSomeMinutes();
    congestionFullMinutes = form.congestionFullMinutes();
    missedShown = form.missedShown();
    staleAfterSeconds = form.staleAfterSeconds();
    displayOrder = form.displayOrder();
    active = form.active();
    texts.clear();
    texts.putAll(
        Texts.write(
            form.names(),
            (language, name) ->
                new OfficeText(
                    name,
                    form.notices().get(language),
                    form.addresses().get(language),
                    form.directions().get(language))));
  }

  public String id() {
    return id;
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  /** The business day of an instant: the date in this office's zone. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone()).toLocalDate();
  }

  /** The instant as people at this office read it, with the offset. */
  public OffsetDateTime local(Instant instant) {
    return instant.atZone(zone()).toOffsetDateTime();
  }

  /** As {@link #local}, for what may not have happened. */
  public @Nullable OffsetDateTime localOrNull(@Nullable Instant instant) {
    return instant == null ? null : local(instant);
  }

  public Map<Language, String> names() {
    return Texts.read(texts, OfficeText::name);
  }

  public Map<Language, String> notices() {
    return Texts.read(texts, OfficeText::notice);
  }

  /** Where it is. */
  public Map<Language, String> addresses() {
    return Texts.read(texts, OfficeText::address);
  }

  /** How to get there. */
  public Map<Language, String> directions() {
    return Texts.read(texts, OfficeText::directions);
  }

  /** The number for whoever has a question, as people write it: digits, hyphens, a plus at most. */
  public @Nullable String phone() {
    return phone;
  }

  /** A wait above this is marked for staff. */
  public Duration overdue() {
    return Duration.ofMinutes(overdueMinutes);
  }

  /** Above this many minutes the congestion sign says やや混んでいます. */
  public int congestionSomeMinutes() {
    return congestionSomeMinutes;
  }

  /** Above this many minutes the congestion sign says 混んでいます. */
  public int congestionFullMinutes() {
    return congestionFullMinutes;
  }

  /** How many missed numbers a board lists at most. */
  public int missedShown() {
    return missedShown;
  }

  /** After this many seconds without news a board takes its call card away. */
  public int staleAfterSeconds() {
    return staleAfterSeconds;
  }

  public int displayOrder() {
    return displayOrder;
  }

  public boolean active() {
    return active;
  }

  public int revision() {
    return revision;
  }
}
