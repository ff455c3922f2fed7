// @ts-check

/** A place that was not confirmed for so long is said to be old, in ms. */
export const STALE_MS = 120_000;
const LONGEST_FACTOR = 4;
/** So often a call is sounded before it falls silent by itself. */
export const RINGS = 6;

/**
 * @typedef {object} TicketState what the page knows beside what it shows
 * @property {string} tag of what is shown, '' when it came from elsewhere than this server just now
 * @property {string} call names the present call, '' while there is none; another one after a recall
 * @property {number} next seconds until to ask again, as the server wants it
 * @property {number} heardAt ms, the last answer; the page's opening before that
 * @property {boolean} heard whether the server has answered since the page was opened
 * @property {boolean} old whether the server says that it has no news itself
 * @property {number} failures in a row
 * @property {boolean} over whether there is nothing more to ask
 * @property {boolean} alarm whether the visitor wants to hear the call
 * @property {number} rings how often the present call is still to be sounded
 */

/**
 * @param {{call: string, next: number, old: boolean}} shown
 * @param {number} now ms
 * @returns {TicketState}
 */
export function opened(shown, now) {
  return { tag: '', ...shown, heardAt: now, heard: false, failures: 0, over: false, alarm: false, rings: 0 };
}

/**
 * @param {TicketState} state
 * @param {any} event
 * @returns {TicketState}
 */
export function reduce(state, event) {
  switch (event.type) {
    case 'changed':
      return ringing({ ...heard(state, event.now), tag: event.tag, ...event.shown }, state);
    case 'unchanged':
      return heard(state, event.now);
    case 'failed':
      return { ...state, failures: state.failures + 1 };
    case 'over':
      return { ...state, over: true, rings: 0 };
    case 'alarm':
      return { ...state, alarm: event.on, rings: 0 };
    case 'rung':
      return { ...state, rings: Math.max(0, state.rings - 1) };
    case 'touched':
      return { ...state, rings: 0 };
    default:
      return state;
  }
}

/**
 * @param {TicketState} state
 * @param {number} now
 */
function heard(state, now) {
  return { ...state, heardAt: now, heard: true, failures: 0 };
}

/**
 * A call that is new is sounded, a recall too; one that is over falls silent.
 *
 * @param {TicketState} state
 * @param {TicketState} before
 * @returns {TicketState}
 */
function ringing(state, before) {
  if (state.call === '') return { ...state, rings: 0 };
  return state.call === before.call ? state : { ...state, rings: state.alarm ? RINGS : 0 };
}

/**
 * Whether to say that the figures are old: for two minutes nothing was heard, or the page was opened without the server.
 *
 * @param {TicketState} state
 * @param {number} now
 */
export function isStale(state, now) {
  return state.old || (!state.heard && state.failures > 0) || now - state.heardAt >= STALE_MS;
}

/**
 * When to ask again: later after each failure, and not at the same moment as everybody else.
 *
 * @param {TicketState} state
 * @param {number} random 0 to 1
 * @returns {number} ms
 */
export function nextLook(state, random) {
  return Math.round(1000 * state.next * Math.min(2 ** state.failures, LONGEST_FACTOR) * (0.9 + random * 0.2));
}

/**
 * Whether to ask at all now: a page that nobody sees costs nobody anything, unless it is to sound.
 *
 * @param {TicketState} state
 * @param {boolean} hidden
 */
export function isAsking(state, hidden) {
  return !state.over && (!hidden || state.alarm);
}
