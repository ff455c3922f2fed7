// @ts-check
import { ownCounter, presentTicket, serviceOf, setAside, ticketOf, waiting } from '/console/desk.js';

/**
 * @typedef {'next'|'call'|'resume'|'recall'|'start'|'finish'|'next-step'|'no-show'|'return'|'hold'|'transfer'|'reinstate'|'cancel'|'priority'
 *   |'ordinary'|'reprint'} Move
 * @typedef {'find'|'finish-with'|'pause'|'unpause'|'help'|'message'} Deed what is no move of a ticket, or one that is always asked for
 * @typedef {Move | Deed} Action
 */

/**
 * The server's table of transitions, seen from a counter. `seat` says what the move needs of the counter: nobody there (`free`),
 * nobody who would not go for it (`call`), the ticket there (`here`), or nothing (`any`).
 *
 * @type {Readonly<Record<Move, {seat: 'free'|'call'|'here'|'any', from: string[], to: string}>>}
 */
export const MOVES = Object.freeze({
  next: { seat: 'call', from: ['WAITING'], to: 'CALLED' },
  call: { seat: 'call', from: ['WAITING'], to: 'CALLED' },
  resume: { seat: 'free', from: ['ON_HOLD'], to: 'SERVING' },
  recall: { seat: 'here', from: ['CALLED'], to: 'CALLED' },
  start: { seat: 'here', from: ['CALLED'], to: 'SERVING' },
  finish: { seat: 'here', from: ['SERVING'], to: 'FINISHED' },
  'next-step': { seat: 'here', from: ['SERVING'], to: 'WAITING' },
  'no-show': { seat: 'here', from: ['CALLED'], to: 'NO_SHOW' },
  return: { seat: 'here', from: ['CALLED'], to: 'WAITING' },
  hold: { seat: 'here', from: ['SERVING'], to: 'ON_HOLD' },
  transfer: { seat: 'here', from: ['SERVING', 'CALLED'], to: 'WAITING' },
  reinstate: { seat: 'any', from: ['NO_SHOW'], to: 'WAITING' },
  cancel: { seat: 'any', from: ['WAITING', 'ON_HOLD', 'NO_SHOW'], to: 'CANCELLED' },
  priority: { seat: 'any', from: ['WAITING'], to: 'WAITING' },
  ordinary: { seat: 'any', from: ['WAITING'], to: 'WAITING' },
  reprint: { seat: 'any', from: ['WAITING', 'CALLED', 'SERVING', 'ON_HOLD', 'NO_SHOW'], to: '' },
});

/** What the page asks before it sends. */
export const ASKS_FIRST = Object.freeze(['find', 'hold', 'transfer', 'next-step', 'finish-with', 'cancel', 'priority', 'pause', 'help', 'message']);

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
  if (isDeed(action)) return obstacleToDeed(state, action);
  const { seat, from } = MOVES[action];
  if (seat === 'here') return obstacleHere(state, action);
  if (seat !== 'any' && counter.paused) return 'reason.paused';
  if (seat === 'free' && counter.ticketId) return 'reason.busy';
  if (action === 'next') return nextIsThere(state) ? null : 'reason.nobodyWaiting';
  const ticket = action === 'reprint' && !ticketId ? presentTicket(state) : ticketOf(state, ticketId);
  if (!ticket) return ticketId ? 'reason.changed' : 'reason.nobodyHere';
  if (!from.includes(ticket.status)) return 'reason.changed';
  if (action === 'ordinary' && ticket.queueClass !== 'PRIORITY') return 'reason.changed';
  if (action === 'priority' && state.desk?.rules?.priorityReasons.length === 0) return 'reason.noPriority';
  return action === 'call' && !counter.serviceIds.includes(ticket.serviceId) ? 'reason.notServedHere' : null;
}

/** @type {readonly string[]} */
const DEEDS = ['find', 'finish-with', 'pause', 'unpause', 'help', 'message'];

/** @param {Action} action @returns {action is Deed} */
function isDeed(action) {
  return DEEDS.includes(action);
}

/**
 * @param {import('/console/state.js').State} state
 * @param {Deed} deed
 */
function obstacleToDeed(state, deed) {
  if (deed === 'find') return choosable(state).length > 0 ? null : 'reason.nobodyToFind';
  if (deed === 'finish-with') return obstacleHere(state, 'finish');
  return deed === 'pause' && presentTicket(state) ? 'reason.busy' : null;
}

/**
 * @param {import('/console/state.js').State} state
 * @param {Move} move
 */
function obstacleHere(state, move) {
  const present = presentTicket(state);
  if (!present) return 'reason.nobodyHere';
  if (!MOVES[move].from.includes(present.status)) return OUT_OF_TURN[present.status] ?? 'reason.changed';
  const others = (state.desk?.services.length ?? 0) > 1;
  if (move === 'next-step') return others ? null : 'reason.noOtherService';
  return move === 'transfer' && !others && (state.desk?.counters.length ?? 0) < 2 ? 'reason.noOtherService' : null;
}

/**
 * What may be done with a ticket of the lists, by its status alone; `obstacle` says whether it is possible now.
 *
 * @param {string} status
 * @returns {Move[]}
 */
export function movesOf(status) {
  return /** @type {Move[]} */ (['call', 'resume', 'reinstate', 'priority', 'ordinary', 'reprint', 'cancel']).filter(
    (move) => MOVES[move].from.includes(status),
  );
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
 * The counters beside this one that give a procedure, to which a visitor can be sent.
 *
 * @param {import('/console/state.js').State} state
 */
export function otherCounters(state) {
  return state.desk?.counters.filter((counter) => counter.id !== state.counter) ?? [];
}

/**
 * The procedure that usually or by plan follows for the present visitor.
 *
 * @param {import('/console/state.js').State} state
 * @returns {import('/console/desk.js').Service | null}
 */
export function plannedStep(state) {
  const present = presentTicket(state);
  const ahead = present?.steps.find((step) => step.state === 'AHEAD')?.serviceId;
  return serviceOf(state, ahead ?? serviceOf(state, present?.serviceId)?.nextServiceId);
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
  const counter = ownCounter(state);
  const isFor = (/** @type {string|null|undefined} */ id) => !id || id === counter?.id;
  return waiting(state).some((ticket) => counter?.serviceIds.includes(ticket.serviceId) && isFor(ticket.forCounterId));
}
