// @ts-check

/** Every status a ticket can have, in the order of the filter. */
export const STATUSES = ['WAITING', 'CALLED', 'SERVING', 'ON_HOLD', 'NO_SHOW', 'FINISHED', 'CANCELLED', 'EXPIRED'];

/**
 * The tickets whose number contains what was typed and whose status is the chosen one. `a 012`, `Ａ０１２` and
 * `A-012` all find A012; an empty choice takes all.
 */
export function matching(/** @type {any[]} */ tickets, /** @type {{number: string, status: string}} */ { number, status }) {
  const wanted = number.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '');
  return tickets.filter((ticket) => (!status || ticket.status === status) && ticket.number.includes(wanted));
}

/** How many tickets have each status; statuses without tickets count 0. */
export function countByStatus(/** @type {any[]} */ tickets) {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0]));
  for (const ticket of tickets) counts[ticket.status] += 1;
  return counts;
}

/** Whole minutes from issue to the call, rounded; null for a ticket that was never called. */
export function waitedMinutes(/** @type {{issuedAt: string, calledAt: string|null}} */ { issuedAt, calledAt }) {
  if (!calledAt) return null;
  return Math.max(0, Math.round((Date.parse(calledAt) - Date.parse(issuedAt)) / 60000));
}
