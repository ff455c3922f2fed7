package jp.junban.server.tickets;

import java.time.Instant;
import java.util.Optional;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;

/**
 * Answers whether a walk-in may still be given a ticket, by when the visit would be over. Asked
 * only while the service is open. Implemented where waits are known.
 */
public interface ReceptionGate {

  /** Why reception is over before its hour. */
  enum Reason {
    /** There is no time left for a visit, even if nobody waited. */
    RECEPTION_ENDED,
    /** Those who wait take all the time that is left. */
    FULL_FOR_TODAY
  }

  /** Why no ticket can be issued now; empty when one can. From memory, without the database. */
  Optional<Reason> closed(OfficeSetup setup, Service service, Instant now);
}
