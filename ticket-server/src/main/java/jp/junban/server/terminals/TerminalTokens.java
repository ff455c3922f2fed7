package jp.junban.server.terminals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.junban.server.entrance.BearerTokens;
import jp.junban.server.entrance.SecretCache;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Digest;
import jp.junban.server.platform.Transactions;

/** Recognises enrolled terminals by their tokens. */
@ApplicationScoped
class TerminalTokens implements BearerTokens {

  /** 256 bits in base64url; anything else is not worth a look into the database. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  @Inject private TerminalRepository repository;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  private final SecretCache<Caller> known = new SecretCache<>();

  @Override
  public Optional<Caller> callerOf(String token) {
    if (!TOKEN.matcher(token).matches()) {
      return Optional.empty();
    }
    String digest = Digest.of(token);
    return known.get(digest, clock.instant(), () -> transactions.write(() -> read(digest)));
  }

  private Optional<Caller> read(String digest) {
    return repository.byToken(digest).filter(Terminal::active).map(Terminal::caller);
  }

  /** To be called after the commit of anything that changes what a terminal may do. */
  void forgetAll() {
    known.forgetAll();
  }
}
