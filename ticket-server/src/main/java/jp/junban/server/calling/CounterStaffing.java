package jp.junban.server.calling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody sits at a counter. */
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

  protected CounterStaffing() {}

  CounterStaffing(String counterId) {
    this.counterId = counterId;
  }

  void seat(String staff, String name, Instant now) {
    staffId = staff;
    staffName = name;
    since = now;
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
}
