package jp.junban.server.tickets;

/** Answers what a visitor who draws a ticket now can be told. Implemented where waits are known. */
public interface WaitPromises {

  /** The promise for a ticket drawn now; from memory, without the database. */
  Promise forNewTicket(String officeId, String serviceId);
}
