package jp.junban.server.tickets;

/**
 * A ticket was issued or moved. Listeners that only want what is true observe it after the commit,
 * and hand off: they run on the thread of the person who clicked.
 *
 * @param before the status before; WAITING with {@link TicketMove#ISSUE}
 * @param fromServiceId the service it was for before the move
 */
public record TicketMoved(
    String officeId,
    String ticketId,
    TicketMove move,
    TicketStatus before,
    TicketStatus after,
    String fromServiceId,
    String serviceId) {}
