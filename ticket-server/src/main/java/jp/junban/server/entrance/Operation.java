package jp.junban.server.entrance;

import jp.junban.server.platform.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Something was done that must be answered for later. Fired inside the transaction that does it,
 * and kept with it.
 *
 * @param actor who did it: kind and id
 * @param action what was done, past tense: {@code office-edited}
 * @param target to what: kind and id, like {@code office:aoba}
 * @param detail more in a few words; never a password, a code or a token
 */
public record Operation(String actor, String action, String target, @Nullable String detail) {

  /** Something a caller did that needs no more words. */
  public static Operation by(Caller caller, String action, String target) {
    return new Operation(caller.actor(), action, target, null);
  }
}
