// @ts-check
import { obstacle } from '/console/moves.js';
import { presentTicket } from '/console/desk.js';

/** @typedef {import('/console/state.js').State} State */

/** In the order in which they stand on the page, which never changes; 呼出取消 has no key of its own. */
export const KEYS = Object.freeze(['F2', 'F6', 'F4', 'F7', 'F8', 'F9', 'F10', 'return']);

/** A second press of the same key within this time is a slip of the finger. */
export const SECOND_PRESS_MS = 1000;

/** @type {Readonly<Record<string, import('/console/moves.js').Action>>} */
const ACTIONS = Object.freeze({ F2: 'next', F4: 'recall', F7: 'no-show', F8: 'hold', F9: 'transfer', F10: 'find', return: 'return' });

/**
 * @param {State} state
 * @param {string} key
 * @returns {import('/console/moves.js').Action}
 */
export function actionOf(state, key) {
  if (key === 'F6') return presentTicket(state)?.status === 'SERVING' ? 'finish' : 'start';
  return ACTIONS[key];
}

/**
 * The key of the natural next step: call, start, finish.
 *
 * @param {State} state
 * @returns {string | null}
 */
export function naturalKey(state) {
  const key = presentTicket(state) ? 'F6' : 'F2';
  return obstacle(state, actionOf(state, key)) === null ? key : null;
}

/**
 * @param {State} state
 * @param {string} key
 * @param {number} now monotonic milliseconds
 */
export function isSecondPress({ pressed }, key, now) {
  return pressed !== null && pressed.key === key && now - pressed.at < SECOND_PRESS_MS;
}
