// @ts-check
/** How the page goes from one step to the next, whatever the step is about. Pure. */
import { FIRST_LANGUAGE } from './view.js';

/**
 * @typedef {'CHOOSING'|'ISSUING'|'ISSUED'|'ASKING'|'REPRINTING'|'UNPRINTED'|'FAILED'
 *   |'EXPLAINING'|'CHECKING_IN'|'COMING_BACK'|'RECEIVING'|'PLACED'|'TURNED_AWAY'
 *   |'STAFF_PIN'|'STAFF'} Step
 * @typedef {'CLOSED'|'FULL'|'PAUSED'|'NO_TICKETS'|'FAILED'} FailureKind
 * @typedef {{serviceId: string, language: string, key: string}} TicketRequest
 * @typedef {{ticket: any, print: {outcome: string, printerState: string}|null, qr: {modules: number, rows: string[]}|null}} Result
 * @typedef {import('./state.js').State} State
 */

/** A second press within this time of a new view is the end of the press before it. */
export const SETTLE_MS = 600;

/** While an answer is on its way nothing is left or changed that it belongs to. */
export const WAITS_FOR_ANSWER = ['ISSUING', 'REPRINTING', 'RECEIVING'];

/** All that belongs to one visitor and is gone with them. */
export const visitor = {
  step: /** @type {Step} */ ('CHOOSING'),
  language: FIRST_LANGUAGE,
  low: false,
  large: false,
  page: 0,
  told: /** @type {string|null} */ (null),
  request: /** @type {TicketRequest|null} */ (null),
  result: /** @type {Result|null} */ (null),
  asked: false,
  failure: /** @type {{kind: FailureKind, nextOpening: string|null}|null} */ (null),
  explained: /** @type {string|null} */ (null),
  code: '',
  arrival: /** @type {import('./arrivals.js').Arrival|null} */ (null),
  refusal: /** @type {import('./arrivals.js').Refusal|null} */ (null),
  place: /** @type {any} */ (null),
};

/** A new view. @param {State} state @param {{now: number}} event @param {Partial<State>} changes @returns {State} */
export const show = (state, event, changes) => ({
  ...state,
  ...changes,
  told: null,
  shownAt: event.now,
  touchedAt: event.now,
  now: event.now,
});

/** The first screen, as the next visitor meets it. @param {State} state @param {{now: number}} event @returns {State} */
export const leave = (state, event) => show(state, event, visitor);

/** @param {State} state @param {{now: number}} event */
export const settled = (state, event) => event.now - state.shownAt >= SETTLE_MS;

/** After a reprint that nobody can vouch for either, the number on the screen is what counts. @param {State} state @param {{now: number}} event @param {Result} result */
export function afterPrint(state, event, result) {
  const outcome = result.print?.outcome;
  const step = outcome === 'PRINTED' ? 'ISSUED' : outcome === 'UNKNOWN' && !state.asked ? 'ASKING' : 'UNPRINTED';
  return show(state, event, { step, result, request: null, arrival: null, code: '' });
}
