package jp.junban.server.entrance;

import java.util.Optional;
import jp.junban.server.platform.Caller;

/** Recognises what a machine sends as {@code Authorization: Bearer}. */
public interface BearerTokens {

  /** Whose token this is; empty for one that is unknown or no longer valid. */
  Optional<Caller> callerOf(String token);
}
