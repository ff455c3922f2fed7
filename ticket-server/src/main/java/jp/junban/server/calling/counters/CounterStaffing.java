package jp.junban.server.calling.counters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody sits at a counter, or is away from it for a while. */
@Entity
@Table(name = "counter_staffing")
public class CounterStaffing {

  @Id
  @Column(name = "counter_id")
  private String counterId = "";

  @Column(name = "staff_id")
  private String staffId = "";

  @Column(name = "staff_name")
  private String staffName = "";

  private Instant since = Instant.EPOCH;

  @Column(name = "paused_at")
  private @Nullable Instant pausedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "pause_reason")
  private @Nullable PauseReason pauseReason;

  @Column(name = "pause_note")
  private @Nullable String pauseNote;

  @Column(name = "returns_at")
  private @Nullable Instant returnsAt;

  protected CounterStaffing() {}

  CounterStaffing(String counterId) {
    this.counterId = counterId;
  }

  /** Somebody sits down, and is there. */
  void seat(String staff, String name, Instant now) {
    staffId = staff;
    staffName = name;
    since = now;
    comeBack();
  }

  /** Away from now on; who said so before corrects what was said. */
  void pause(
      PauseReason reason, @Nullable String note, @Nullable Instant announcedReturn, Instant now) {
    pausedAt = pausedAt == null ? now : pausedAt;
    pauseReason = reason;
    pauseNote = note;
    returnsAt = announcedReturn;
  }

  void comeBack() {
    pausedAt = null;
    pauseReason = null;
    pauseNote = null;
    returnsAt = null;
  }

  public String counterId() {
    return counterId;
  }

  public String staffId() {
    return staffId;
  }

  public String staffName() {
    return staffName;
  }

  public Instant since() {
    return since;
  }

  /** Whether the person is away. */
  public boolean paused() {
    return pausedAt != null;
  }

  @Nullable Instant pausedAt() {
    return pausedAt;
  }

  @Nullable PauseReason pauseReason() {
    return pauseReason;
  }

  @Nullable String pauseNote() {
    return pauseNote;
  }

  /** When the person means to be back; null when that is open, and when nobody is away. */
  public @Nullable Instant returnsAt() {
    return returnsAt;
  }
}
