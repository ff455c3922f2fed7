package jp.junban.server.board.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.junban.server.entrance.TryLimiter;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import org.jspecify.annotations.Nullable;

/**
 * Knows which ticket a link is. A link that was opened once is remembered; all others are looked
 * for in the database, and who asks for many that do not exist has to wait, so that nobody guesses.
 * A bounded number of links and of addresses is remembered.
 *
 * <p>Who opened a page before is not held up by a guesser behind the same address.
 */
@ApplicationScoped
class TicketLinks {

  static final int MOST_GUESSES = 20;
  static final Duration WITHIN = Duration.ofMinutes(10);

  /** Some 300 bytes each; a day of twenty offices has 20,000. */
  static final int MOST_LINKS = 30_000;

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

  @Inject private TicketBook tickets;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  private final TryLimiter guesses = new TryLimiter(MOST_GUESSES, WITHIN);
  private final Map<String, TicketLink> links =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TicketLink> eldest) {
          return size() > MOST_LINKS;
        }
      };

  /**
   * @param address who asks
   * @throws TooManyGuesses when this address has asked for too many links that do not exist
   */
  Optional<TicketLink> find(String token, String address) {
    TicketLink known = remembered(token);
    if (known != null) {
      return Optional.of(known);
    }
    Instant now = clock.instant();
    guesses
        .mustWait(address, now)
        .ifPresent(
            wait -> {
              throw new TooManyGuesses(wait);
            });
    Optional<Ticket> ticket =
        TOKEN.matcher(token).matches()
            ? transactions.write(() -> tickets.byToken(token))
            : Optional.empty();
    if (ticket.isEmpty()) {
      // counted only now: after a restart a whole lobby may ask at once from one address
      guesses.take(address, now);
    }
    return ticket.map(found -> remember(token, TicketLink.of(found)));
  }

  private @Nullable TicketLink remembered(String token) {
    synchronized (links) {
      return links.get(token);
    }
  }

  private TicketLink remember(String token, TicketLink link) {
    synchronized (links) {
      links.put(token, link);
    }
    return link;
  }
}
