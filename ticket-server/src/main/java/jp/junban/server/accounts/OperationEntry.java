package jp.junban.server.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.junban.server.entrance.Operation;
import org.jspecify.annotations.Nullable;

/** One line of the operation log; written once, never changed. */
@Entity
@Table(name = "operation_log")
class OperationEntry {

  @Id private String id = "";

  @Column(name = "happened_at")
  private Instant happenedAt = Instant.EPOCH;

  private String actor = "";
  private String action = "";
  private String target = "";
  private @Nullable String detail;

  protected OperationEntry() {}

  OperationEntry(String id, Instant happenedAt, Operation operation) {
    this.id = id;
    this.happenedAt = happenedAt;
    this.actor = operation.actor();
    this.action = operation.action();
    this.target = operation.target();
    this.detail = operation.detail();
  }
}
