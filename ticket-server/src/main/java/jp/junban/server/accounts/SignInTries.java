package jp.junban.server.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import jp.junban.server.entrance.TryLimiter;
import jp.junban.server.platform.Digest;

/** Limits the guessing of passwords, by login and by address. */
@ApplicationScoped
class SignInTries {

  static final Duration WITHIN = Duration.ofMinutes(15);
  static final int MOST_PER_LOGIN = 5;
  static final int MOST_PER_ADDRESS = 30;

  @Inject private Clock clock;

  private final TryLimiter byLogin = new TryLimiter(MOST_PER_LOGIN, WITHIN);
  private final TryLimiter byAddress = new TryLimiter(MOST_PER_ADDRESS, WITHIN);

  /** Counts a try; if it is one too many, says how long to wait. */
  Optional<Duration> begin(String login, String address) {
    Instant now = clock.instant();
    Optional<Duration> wait = byLogin.take(key(login), now);
    return wait.isPresent() ? wait : byAddress.take(address, now);
  }

  /** It was the right password after all. */
  void succeeded(String login, String address) {
    byLogin.forget(key(login));
    byAddress.giveBack(address);
  }

  /** Of the same length, whatever was typed. */
  private static String key(String login) {
    return Digest.of(login.toLowerCase(Locale.ROOT));
  }
}
