package jp.junban.server.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The stored answer to one command. */
@Entity
@Table(name = "command_answers")
class CommandAnswer {

  @Id
  @Column(name = "idempotency_key")
  private String key = "";

  @Column(name = "request_hash")
  private String requestHash = "";

  private int status;
  private String body = "";

  @Column(name = "answered_at")
  private Instant answeredAt = Instant.EPOCH;

  protected CommandAnswer() {}

  CommandAnswer(String key, String requestHash, int status, String body, Instant answeredAt) {
    this.key = key;
    this.requestHash = requestHash;
    this.status = status;
    this.body = body;
    this.answeredAt = answeredAt;
  }

  String requestHash() {
    return requestHash;
  }

  int status() {
    return status;
  }

  String body() {
    return body;
  }
}
