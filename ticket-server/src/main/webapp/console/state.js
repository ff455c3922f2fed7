// @ts-check
import { ownCounter, presentTicket, ticketOf } from '/console/desk.js';

/**
 * What the console knows, and how each event changes it. No DOM, no network, no clock: events bring `now`, monotonic milliseconds.
 *
 * @typedef {import('/console/desk.js').Desk} Desk
 * @typedef {{staffId: string, login: string, name: string, role: string, office: string|null}} Person
 * @typedef {{kind: 'done'|'note'|'wait'|'problem', at: number|null, sentence: string, params: Record<string, unknown>}} Notice
 *   `at`: server time in epoch milliseconds
 * @typedef {{kind: string, ticketId?: string, counterId?: string, typed?: string}} Dialog
 * @typedef {{ticket?: import('/console/desk.js').Ticket, counter?: import('/console/desk.js').Counter, at: number}} Answer
 */

export const initial = Object.freeze({
  lang: /** @type {'ja'|'en'} */ ('ja'),
  person: /** @type {Person|null} */ (null),
  offices: /** @type {{id: string, names: Record<string, string>, waiting: number}[]|null} */ (null),
  office: /** @type {string|null} */ (null),
  counter: /** @type {string|null} */ (null),
  desk: /** @type {Desk|null} */ (null),
  /** Server's epoch milliseconds minus this page's monotonic ones. */
  offset: /** @type {number|null} */ (null),
  online: /** @type {boolean} */ (false),
  /** Monotonic milliseconds of the last sign of life. */
  since: /** @type {number|null} */ (null),
  answer: /** @type {Answer|null} */ (null),
  pending: /** @type {string|null} */ (null),
  pressed: /** @type {{key: string, at: number}|null} */ (null),
  notice: /** @type {Notice|null} */ (null),
  dialog: /** @type {Dialog|null} */ (null),
});

/** @typedef {typeof initial} State */

/**
 * @param {State} state
 * @param {{type: string} & Record<string, any>} event
 * @returns {State}
 */
export function reduce(state, event) {
  switch (event.type) {
    case 'remembered':
      return { ...state, office: event.office, counter: event.counter };
    case 'signedIn':
      return { ...state, person: event.person, office: event.person.office ?? state.office };
    case 'officesListed':
      return { ...state, offices: event.offices };
    case 'officeChosen':
      return { ...state, office: event.office, desk: null, offset: null, online: false, since: null, answer: null, dialog: null, notice: null };
    case 'counterChosen':
      return { ...state, counter: event.counter, dialog: null };
    case 'snapshot':
      return arrived(state, event.desk, event.now);
    case 'lineChanged':
      return { ...state, online: event.online, since: event.since };
    case 'pressed':
      return { ...state, pressed: { key: event.key, at: event.now } };
    case 'asked':
      return { ...state, dialog: event.dialog };
    case 'dialogClosed':
      return { ...state, dialog: null };
    case 'sent':
      return { ...state, pending: event.command, dialog: null };
    case 'answered':
      return answered(state, event);
    case 'refused':
      return { ...state, pending: null, notice: noticed(state, 'problem', event) };
    case 'noted':
      return { ...state, notice: noticed(state, event.kind ?? 'note', event) };
    default:
      return state;
  }
}

/**
 * @param {State} state
 * @param {Desk} desk
 * @param {number} now
 * @returns {State}
 */
function arrived(state, desk, now) {
  // News is always a little old, so the largest difference seen is nearest to the truth; after a break the server may have another clock.
  const offset = Math.max(Date.parse(desk.at) - now, (state.online && state.offset) || -Infinity);
  const behind = state.answer !== null && Date.parse(desk.at) < state.answer.at;
  const next = { ...state, desk: behind ? applied(desk, /** @type {Answer} */ (state.answer)) : desk, offset, answer: behind ? state.answer : null };
  return { ...next, dialog: fitting(next) };
}

/**
 * The answer to a command shows at once; a snapshot made before it does not take it back.
 *
 * @param {State} state
 * @param {Record<string, any>} event
 * @returns {State}
 */
function answered(state, event) {
  const answer = { ticket: event.ticket, counter: event.counter, at: event.now + (state.offset ?? 0) };
  const desk = state.desk && applied(state.desk, answer);
  return { ...state, desk, answer, pending: null, notice: noticed(state, 'done', event) };
}

/**
 * @param {Desk} desk
 * @param {Answer} answer
 * @returns {Desk}
 */
function applied(desk, { ticket, counter }) {
  const counters = desk.counters.map((one) => (one.id === counter?.id ? { ...one, ...counter } : one));
  if (!ticket) return { ...desk, counters };
  const there = ticket.status === 'CALLED' || ticket.status === 'SERVING';
  const left = ['FINISHED', 'CANCELLED', 'EXPIRED'].includes(ticket.status);
  const tickets = [...desk.tickets.filter((one) => one.id !== ticket.id), ...(left ? [] : [ticket])];
  return {
    ...desk,
    tickets: tickets.sort((a, b) => Date.parse(a.queuedAt) - Date.parse(b.queuedAt)),
    counters: counters.map((one) => ({
      ...one,
      ticketId: there && one.id === ticket.counterId ? ticket.id : one.ticketId === ticket.id ? null : one.ticketId,
      nextTicketId: one.nextTicketId === ticket.id && ticket.status !== 'WAITING' ? null : one.nextTicketId,
    })),
  };
}

/**
 * A question about a ticket closes by itself when another window has answered it.
 *
 * @param {State} state
 */
function fitting(state) {
  const { dialog } = state;
  if (dialog?.kind === 'hold' || dialog?.kind === 'transfer') return presentTicket(state)?.id === dialog.ticketId ? dialog : null;
  if (dialog?.kind === 'ticket' || dialog?.kind === 'cancel') return ticketOf(state, dialog.ticketId) ? dialog : null;
  return dialog;
}

/**
 * @param {State} state
 * @param {Notice['kind']} kind
 * @param {Record<string, any>} event
 * @returns {Notice}
 */
function noticed({ offset }, kind, { sentence, params = {}, now }) {
  return { kind, sentence, params, at: offset === null ? null : now + offset };
}

/**
 * @param {State} state
 * @returns {'LOADING'|'OFFICES'|'COUNTERS'|'COUNTER'} what the page is about
 */
export function placeOf(state) {
  if (!state.person) return 'LOADING';
  if (!state.office) return state.offices ? 'OFFICES' : 'LOADING';
  if (!state.desk) return 'LOADING';
  return ownCounter(state) ? 'COUNTER' : 'COUNTERS';
}
