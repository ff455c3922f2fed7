package jp.junban.server.platform;

/** Idempotency keys of commands whose answers {@link CommandAnswers} does not keep. */
public interface KeysElsewhere {

  /** Whether such a command has used the key; asked inside a transaction. */
  boolean isUsed(String key);
}
