package jp.junban.server.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.junban.server.entrance.Operation;
import jp.junban.server.entrance.SecretCache;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.DemoClock;
import jp.junban.server.platform.Digest;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. A session lasts at most {@link #LONGEST}, survives a restart of the server, and
 * ends at once when its member signs out or is taken out of use.
 */
@ApplicationScoped
public class StaffSessions {

  /** The cookie with a session's secret. */
  public static final String COOKIE = "junban_session";

  private static final String ACTOR = "staff:";

  /** How long a session lasts. */
  static final Duration LONGEST = Duration.ofHours(12);

  /** 256 bits in base64url; anything else is not worth a look into the database. */
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

  @Inject private StaffRepository repository;
  @Inject private Transactions transactions;
  @Inject private Event<Operation> operations;
  @Inject private Clock clock;

  private final SecretCache<SignedIn> known = new SecretCache<>();

  /**
   * The staff member of this actor, for those who only see the name that sign-in gave the
   * container.
   *
   * @param actor as {@link Caller#actor()}
   * @return empty for anyone else, and for who must change their password first
   */
  public Optional<Caller> callerOfActor(String actor) {
    if (!actor.startsWith(ACTOR)) {
      return Optional.empty();
    }
    StaffMember member = transactions.write(() -> repository.find(actor.substring(ACTOR.length())));
    return member == null || !member.active() || member.mustChangePassword()
        ? Optional.empty()
        : Optional.of(member.caller());
  }

  Optional<SignedIn> find(@Nullable String cookie) {
    if (cookie == null || !SECRET.matcher(cookie).matches()) {
      return Optional.empty();
    }
    String digest = Digest.of(cookie);
    Instant now = clock.instant();
    return known
        .get(digest, now, () -> transactions.write(() -> read(digest)))
        .filter(person -> person.expiresAt().isAfter(now));
  }

  private Optional<SignedIn> read(String digest) {
    StaffSession session = repository.session(digest);
    StaffMember member = session == null ? null : repository.find(session.staffId());
    return session == null || member == null || !member.active()
        ? Optional.empty()
        : Optional.of(SignedIn.of(member, session));
  }

  /** Starts a session and gives its secret. */
  String start(String staffId) {
    String secret = Ids.secret();
    Instant now = clock.instant();
    transactions.change(
        () -> {
          repository.forgetExpired(now);
          repository.add(
              new StaffSession(
                  Digest.of(secret), staffId, now, now.plus(DemoClock.lived(LONGEST, clock))));
          String actor = ACTOR + staffId;
          operations.fire(new Operation(actor, "signed-in", actor, null));
        });
    return secret;
  }

  void end(SignedIn person) {
    transactions.change(
        () -> {
          repository.endSession(person.digest());
          Caller caller = person.caller();
          operations.fire(Operation.by(caller, "signed-out", caller.actor()));
        });
    forgetAll();
  }

  /** To be called after the commit of anything that changes what a member may do. */
  void forgetAll() {
    known.forgetAll();
  }
}
