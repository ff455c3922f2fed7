// @ts-check
import { ownCounter, presentTicket, ticketOf } from '/console/desk.js';
import { hasEnded, remembered } from '/console/undo.js';

/**
 * What the console knows, and how each event changes it. No DOM, no network, no clock: events bring `now`, monotonic milliseconds.
 *
 * @typedef {import('/console/desk.js').Desk} Desk
 * @typedef {{staffId: string, login: string, name: string, role: string, office: string|null, mayAlert?: boolean}} Person
 * @typedef {{kind: 'done'|'note'|'wait'|'problem', at: number|null, sentence: string, params: Record<string, unknown>}} Notice
 *   `at`: server time in epoch milliseconds
 * @typedef {import('/console/desk.js').Ticket} Ticket
 * @typedef {{kind: string, ticketId?: string, counterId?: string, typed?: string, chosenId?: string}} Dialog
 *   `chosenId`: the number to be called in place of the one at the counter
 * @typedef {{help?: import('/console/desk.js').Help[], messages?: import('/console/desk.js').Message[]}} Words
 * @typedef {{tickets: Ticket[], counter?: import('/console/desk.js').Counter, words?: Words, at: number}} Answer
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
  /** Tickets that were ended here a moment ago and can be taken back; the snapshots do not have them. */
  ended: /** @type {readonly Ticket[]} */ ([]),
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
      return { ...state, office: event.office, counter: event.counter, ended: event.ended ?? [] };
    case 'signedIn':
      return { ...state, person: event.person, office: event.person.office ?? state.office };
    case 'officesListed':
      return { ...state, offices: event.offices };
    case 'officeChosen':
      return { ...state, office: event.office, desk: null, offset: null, online: false, since: null, answer: null, ended: [], dialog: null, notice: null };
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
  const at = event.now + (state.offset ?? 0);
  const answer = { tickets: event.tickets ?? [], counter: event.counter, words: event.words, at };
  const desk = state.desk && applied(state.desk, answer);
  const ended = remembered([...state.ended], answer.tickets, at);
  return { ...state, desk, answer, ended, pending: null, notice: noticed(state, 'done', event) };
}

/**
 * @param {Desk} desk
 * @param {Answer} answer
 * @returns {Desk}
 */
function applied(desk, { tickets, counter, words }) {
  const counters = desk.counters.map((one) => (one.id === counter?.id ? { ...one, ...counter } : one));
  return tickets.reduce(moved, { ...desk, ...words, counters });
}

/**
 * @param {Desk} desk
 * @param {Ticket} ticket
 * @returns {Desk}
 */
function moved(desk, ticket) {
  const there = ticket.status === 'CALLED' || ticket.status === 'SERVING';
  const tickets = [...desk.tickets.filter((one) => one.id !== ticket.id), ...(hasEnded(ticket) ? [] : [ticket])];
  return {
    ...desk,
    tickets: tickets.sort((a, b) => Date.parse(a.queuedAt) - Date.parse(b.queuedAt)),
    counters: desk.counters.map((one) => ({
      ...one,
      ticketId: there && one.id === ticket.counterId ? ticket.id : one.ticketId === ticket.id ? null : one.ticketId,
      nextTicketId: one.nextTicketId === ticket.id && ticket.status !== 'WAITING' ? null : one.nextTicketId,
    })),
  };
}

/** Questions about whoever is at the counter. */
const ABOUT_PRESENT = ['hold', 'transfer', 'next-step', 'finish-with', 'replace'];
/** Questions about a ticket of the lists. */
const ABOUT_TICKET = ['ticket', 'cancel', 'priority'];

/**
 * A question about a ticket closes by itself when another window has answered it.
 *
 * @param {State} state
 */
function fitting(state) {
  const { dialog } = state;
  if (dialog && ABOUT_PRESENT.includes(dialog.kind)) return presentTicket(state)?.id === dialog.ticketId ? dialog : null;
  if (dialog && ABOUT_TICKET.includes(dialog.kind)) return ticketOf(state, dialog.ticketId) ? dialog : null;
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
