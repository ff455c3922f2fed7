// @ts-check
import { ownCounter, presentTicket, setAside, ticketOf, waiting } from '/console/desk.js';

/**
 * @typedef {'next'|'call'|'resume'|'recall'|'start'|'finish'|'no-show'|'return'|'hold'|'transfer'|'reinstate'|'cancel'} Move
 * @typedef {Move | 'find'} Action
 */

/**
 * The server's table of transitions, seen from a counter. `seat` says what the move needs of the counter: nobody there (`free`),
 * the ticket there (`here`), or nothing (`any`).
 *
 * @type {Readonly<Record<Move, {seat: 'free'|'here'|'any', from: string[], to: string}>>}
 */
export const MOVES = Object.freeze({
  next: { seat: 'free', from: ['WAITING'], to: 'CALLED' },
  call: { seat: 'free', from: ['WAITING'], to: 'CALLED' },
  resume: { seat: 'free', from: ['ON_HOLD'], to: 'SERVING' },
  recall: { seat: 'here', from: ['CALLED'], to: 'CALLED' },
  start: { seat: 'here', from: ['CALLED'], to: 'SERVING' },
  finish: { seat: 'here', from: ['SERVING'], to: 'FINISHED' },
  'no-show': { seat: 'here', from: ['CALLED'], to: 'NO_SHOW' },
  return: { seat: 'here', from: ['CALLED'], to: 'WAITING' },
  hold: { seat: 'here', from: ['SERVING'], to: 'ON_HOLD' },
  transfer: { seat: 'here', from: ['SERVING', 'CALLED'], to: 'WAITING' },
  reinstate: { seat: 'any', from: ['NO_SHOW'], to: 'WAITING' },
  cancel: { seat: 'any', from: ['WAITING', 'ON_HOLD', 'NO_SHOW'], to: 'CANCELLED' },
});

/** What the page asks before it sends. */
export const ASKS_FIRST = Object.freeze(['find', 'hold', 'transfer', 'cancel']);

/** @type {Record<string, string>} */
const OUT_OF_TURN = { CALLED: 'reason.notStarted', SERVING: 'reason.serving' };

/**
 * Why an action is not possible now.
 *
 * @param {import('/console/state.js').State} state
 * @param {Action} action
 * @param {string} [ticketId] for moves of a ticket that is not at the counter
 * @returns {string | null} key of the reason; null when the action is possible
 */
export function obstacle(state, action, ticketId) {
  if (!state.online) return 'reason.offline';
  const counter = ownCounter(state);
  if (!counter) return 'reason.noCounter';
  if (action === 'find') return choosable(state).length > 0 ? null : 'reason.nobodyToFind';
  const { seat, from } = MOVES[action];
  const present = presentTicket(state);
  if (seat === 'here') {
    if (!present) return 'reason.nobodyHere';
    if (!from.includes(present.status)) return OUT_OF_TURN[present.status] ?? 'reason.changed';
    return action === 'transfer' && others(state).length === 0 ? 'reason.noOtherService' : null;
  }
  if (seat === 'free' && counter.ticketId) return 'reason.busy';
  if (action === 'next') return nextIsThere(state) ? null : 'reason.nobodyWaiting';
  const ticket = ticketOf(state, ticketId);
  if (!ticket || !from.includes(ticket.status)) return 'reason.changed';
  return action === 'call' && !counter.serviceIds.includes(ticket.serviceId) ? 'reason.notServedHere' : null;
}

/**
 * What may be done with a ticket of the lists, by its status alone; `obstacle` says whether it is possible now.
 *
 * @param {string} status
 * @returns {Move[]}
 */
export function movesOf(status) {
  return /** @type {Move[]} */ (['call', 'resume', 'reinstate', 'cancel']).filter((move) => MOVES[move].from.includes(status));
}

/**
 * The tickets that can be found by number: all but those at a counter.
 *
 * @param {import('/console/state.js').State} state
 */
export function choosable(state) {
  return [...waiting(state), ...setAside(state)];
}

/**
 * The procedures to which the present ticket can go.
 *
 * @param {import('/console/state.js').State} state
 */
export function others(state) {
  const present = presentTicket(state);
  return state.desk?.services.filter((service) => service.id !== present?.serviceId) ?? [];
}

/**
 * Why this person cannot close the counter now.
 *
 * @param {import('/console/state.js').State} state
 * @returns {string | null} key of the reason
 */
export function obstacleToClose(state) {
  if (!state.online) return 'reason.offline';
  return ownCounter(state)?.ticketId ? 'reason.ticketHere' : null;
}

/** @param {import('/console/state.js').State} state */
function nextIsThere(state) {
  const served = ownCounter(state)?.serviceIds ?? [];
  return waiting(state).some((ticket) => served.includes(ticket.serviceId));
}
