package jp.junban.server.offices.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calling rules of one office, as stored; an office without a row has the standard ones. */
@Entity
@Table(name = "calling_rules")
public class StoredRules {

  @Id
  @Column(name = "office_id")
  private String officeId = "";

  @Column(name = "reserved_early_minutes")
  private int reservedEarlyMinutes;

  @Column(name = "reserved_late_minutes")
  private int reservedLateMinutes;

  @Column(name = "early_when_idle")
  private boolean earlyWhenIdle;

  @Column(name = "fairness_minutes")
  private @Nullable Integer fairnessMinutes;

  @Column(name = "priority_calls_per_hour")
  private @Nullable Integer priorityCallsPerHour;

  @Column(name = "preference_yields_minutes")
  private @Nullable Integer preferenceYieldsMinutes;

  @Enumerated(EnumType.STRING)
  @Column(name = "transfer_place")
  private ReentryPlace transferPlace = ReentryPlace.OLD_PLACE;

  @Enumerated(EnumType.STRING)
  @Column(name = "reinstate_place")
  private ReentryPlace reinstatePlace = ReentryPlace.END;

  @Enumerated(EnumType.STRING)
  @Column(name = "next_step_place")
  private ReentryPlace nextStepPlace = ReentryPlace.OLD_PLACE;

  @Column(name = "priority_reasons")
  private String priorityReasons = "";

  @Version private int revision;

  protected StoredRules() {}

  public StoredRules(String officeId) {
    this.officeId = officeId;
  }

  public String officeId() {
    return officeId;
  }

  /** Takes over all rules. */
  public void set(CallingRules rules) {
    reservedEarlyMinutes = rules.reservedEarlyMinutes();
    reservedLateMinutes = rules.reservedLateMinutes();
    earlyWhenIdle = rules.earlyWhenIdle();
    fairnessMinutes = rules.fairnessMinutes();
    priorityCallsPerHour = rules.priorityCallsPerHour();
    preferenceYieldsMinutes = rules.preferenceYieldsMinutes();
    transferPlace = rules.transferPlace();
    reinstatePlace = rules.reinstatePlace();
    nextStepPlace = rules.nextStepPlace();
    priorityReasons =
        rules.priorityReasons().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  /** The rules as calling reads them. */
  public CallingRules rules() {
    return new CallingRules(
        reservedEarlyMinutes,
        reservedLateMinutes,
        earlyWhenIdle,
        fairnessMinutes,
        priorityCallsPerHour,
        preferenceYieldsMinutes,
        transferPlace,
        reinstatePlace,
        nextStepPlace,
        reasons());
  }

  private Set<PriorityReason> reasons() {
    Set<PriorityReason> reasons = EnumSet.noneOf(PriorityReason.class);
    Arrays.stream(priorityReasons.split(","))
        .map(PriorityReason::named)
        .forEach(reason -> reason.ifPresent(reasons::add));
    return reasons;
  }

  public int revision() {
    return revision;
  }
}
