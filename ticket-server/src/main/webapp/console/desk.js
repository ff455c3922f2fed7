// @ts-check
/**
 * Questions about a desk snapshot. All pure; times are epoch milliseconds of the server's clock.
 *
 * @typedef {{id: string, number: string, prefix: string, serviceId: string, status: string, language: string, channel: string,
 *   counterId: string|null, issuedAt: string, queuedAt: string, calledAt: string|null, servingAt: string|null, calls: number,
 *   callReason: string|null, note: string|null, attention: string|null, alsoNumber: string|null, endedAt?: string|null, forCounterId?: string|null, queueClass: 'PRIORITY'|'RESERVED'|'WALK_IN',
 *   slotAt: string|null, priorityReason: string|null, callRule: string|null, passedOver: string[],
 *   steps: {serviceId: string, state: 'DONE'|'PRESENT'|'AHEAD'}[], undo: {move: string, until: string, staffId: string|null}|null}} Ticket
 * @typedef {{reason: string, note: string|null, since: string, returnsAt: string|null}} Pause
 * @typedef {{id: string, label: string, staffed: boolean, staffId: string|null, staffName: string|null, serviceIds: string[], paused: Pause|null,
 *   ticketId: string|null, nextTicketId: string|null, nextRule: string|null, nextReason: string|null}} Counter
 * @typedef {{id: string, prefix: string, names: Record<string, string>, waiting: number, expectedWaitSeconds: number|null,
 *   typicalSeconds: number, open: boolean, nextServiceId: string|null}} Service
 * @typedef {{id: string, counterId: string, counter: string, staffName: string, text: string|null, at: string}} Help
 * @typedef {{id: string, staffName: string, text: string, at: string}} Message
 * @typedef {{id: string, kind: string, name: string, seenAt: string|null, printer: string|null, wrong: Record<string, string>[], trouble: boolean}} Terminal
 * @typedef {{id: string, slotAt: string, serviceId: string, reservationNumber: string, arrived: boolean, ticketId: string|null}} Reservation
 * @typedef {{version: number, at: string, office: {id: string, names: Record<string, string>}, opening: any, overdueSeconds: number,
 *   services: Service[], counters: Counter[], tickets: Ticket[], rules: {priorityReasons: string[], undoSeconds: number}, help: Help[],
 *   messages: Message[], terminals: Terminal[], reservations?: Reservation[], emergency?: {kind: string, since: string}|null}} Desk
 * @typedef {import('/console/state.js').State} State
 */

/**
 * The counter at which this person sits; null when it was closed or taken over.
 *
 * @param {State} state
 * @returns {Counter | null}
 */
export function ownCounter({ desk, counter, person }) {
  const found = desk?.counters.find((one) => one.id === counter);
  return found && sitsThere(found, person) ? found : null;
}

/**
 * Whether it is this person who sits at the counter: two may bear one name, so the id decides.
 *
 * @param {Counter} counter
 * @param {{staffId: string} | null} person
 */
export function sitsThere(counter, person) {
  return counter.staffed && counter.staffId === person?.staffId;
}

/**
 * The ticket called to or served at this person's counter.
 *
 * @param {State} state
 * @returns {Ticket | null}
 */
export function presentTicket(state) {
  return ticketOf(state, ownCounter(state)?.ticketId);
}

/**
 * @param {State} state
 * @param {string | null | undefined} id
 * @returns {Ticket | null}
 */
export function ticketOf({ desk }, id) {
  return (id && desk?.tickets.find((ticket) => ticket.id === id)) || null;
}

/**
 * @param {State} state
 * @param {string | null | undefined} id
 * @returns {Service | null}
 */
export function serviceOf({ desk }, id) {
  return desk?.services.find((service) => service.id === id) ?? null;
}

/**
 * The waiting tickets of each procedure, by class and in each class in queue order: the procedures served at this counter first, otherwise in the office's order.
 *
 * @param {State} state
 * @returns {{service: Service, served: boolean, tickets: Ticket[]}[]}
 */
export function queues(state) {
  const mine = ownCounter(state)?.serviceIds ?? [];
  const all = (state.desk?.services ?? []).map((service) => ({
    service,
    served: mine.includes(service.id),
    tickets: byClass(waiting(state).filter((ticket) => ticket.serviceId === service.id)),
  }));
  return [...all.filter((queue) => queue.served), ...all.filter((queue) => !queue.served)];
}

const CLASSES = ['PRIORITY', 'RESERVED', 'WALK_IN'];

/**
 * Priority first, then reservations by their slot, then everybody else by time.
 *
 * @param {Ticket[]} tickets in the order of time
 */
export function byClass(tickets) {
  const rank = (/** @type {Ticket} */ { queueClass }) => CLASSES.indexOf(queueClass);
  const slot = (/** @type {Ticket} */ { queueClass, slotAt }) => (queueClass === 'RESERVED' && slotAt ? Date.parse(slotAt) : 0);
  return [...tickets].sort((a, b) => rank(a) - rank(b) || slot(a) - slot(b));
}

/** @param {State} state */
export function waiting({ desk }) {
  return desk?.tickets.filter((ticket) => ticket.status === 'WAITING') ?? [];
}

/**
 * Held and missed tickets; those of this counter first, then the latest call first.
 *
 * @param {State} state
 */
export function setAside({ desk, counter }) {
  const away = desk?.tickets.filter((ticket) => ticket.status === 'ON_HOLD' || ticket.status === 'NO_SHOW') ?? [];
  const mine = (/** @type {Ticket} */ ticket) => Number(ticket.status === 'ON_HOLD' && ticket.counterId === counter);
  return away.sort((a, b) => mine(b) - mine(a) || String(b.calledAt).localeCompare(String(a.calledAt)));
}

/**
 * @param {Ticket} ticket
 * @param {number} now
 * @returns {number} seconds in the queue, up to the call; never negative
 */
export function waitedSeconds(ticket, now) {
  const until = ticket.status === 'WAITING' || !ticket.calledAt ? now : Date.parse(ticket.calledAt);
  return Math.max(0, Math.floor((until - Date.parse(ticket.queuedAt)) / 1000));
}

/**
 * Tickets whose number fits what was typed, in any width of letters: `a12` finds A012 and A120.
 *
 * @param {Ticket[]} tickets
 * @param {string} typed
 */
export function matching(tickets, typed) {
  const wanted = typed.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '');
  const [, letter, digits] = /^([A-Z]*)(\d*)/.exec(wanted) ?? ['', '', ''];
  const fits = tickets.filter(({ number }) => number.startsWith(letter) && number.slice(letter.length).includes(digits));
  return fits.sort((a, b) => Number(b.number === wanted) - Number(a.number === wanted));
}

/**
 * The letters of the procedures that a counter serves, in the office's order.
 *
 * @param {Desk | null} desk
 * @param {Counter} counter
 */
export function lettersOf(desk, counter) {
  const served = desk?.services.filter((service) => counter.serviceIds.includes(service.id)) ?? [];
  return served.map((service) => service.prefix).join('・');
}

/**
 * The office's zone as the offset that its times carry; the browser's own zone may be another.
 *
 * @param {Desk | null} desk
 */
export function zoneOf(desk) {
  const offset = /(Z|[+-]\d\d:\d\d)$/.exec(desk?.at ?? '')?.[0];
  return offset === 'Z' ? 'UTC' : (offset ?? 'Asia/Tokyo');
}
