// @ts-check
import { obstacle } from '/console/moves.js';
import { ownCounter, presentTicket } from '/console/desk.js';

/** @typedef {import('/console/state.js').State} State */

/** In the order in which they stand on the page, which never changes. */
export const KEYS = Object.freeze(['F2', 'F6', 'F3', 'Ctrl+Enter', 'F4', 'F7', 'F8', 'F9', 'F10', 'Ctrl+Backspace']);

/** Keys of what stands elsewhere on the page. */
export const FURTHER_KEYS = Object.freeze(['Ctrl+P', 'Ctrl+B', 'Ctrl+I', 'Ctrl+M']);

/** A second press of the same key within this time is a slip of the finger. */
export const SECOND_PRESS_MS = 1000;

/** @type {Readonly<Record<string, import('/console/moves.js').Action>>} */
const ACTIONS = Object.freeze({
  F2: 'next', F3: 'next-step', F4: 'recall', F7: 'no-show', F8: 'hold', F9: 'transfer', F10: 'find', 'Ctrl+Enter': 'finish-with',
  'Ctrl+Backspace': 'return', 'Ctrl+P': 'reprint', 'Ctrl+B': 'pause', 'Ctrl+I': 'help', 'Ctrl+M': 'message',
});

/**
 * @param {State} state
 * @param {string} key
 * @returns {import('/console/moves.js').Action}
 */
export function actionOf(state, key) {
  if (key === 'F2' && ownCounter(state)?.paused) return 'unpause';
  if (key === 'F6') return presentTicket(state)?.status === 'SERVING' ? 'finish' : 'start';
  return ACTIONS[key];
}

/**
 * What was pressed on the keyboard, in the words of this page: `F2`, `Ctrl+Z`. On a Mac the command key is as good.
 *
 * @param {{key: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean, shiftKey: boolean}} event
 * @returns {string} empty for what means nothing here
 */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  if (altKey || shiftKey) return '';
  const chord = ctrlKey || metaKey ? `Ctrl+${key.length === 1 ? key.toUpperCase() : key}` : key;
  return chord === 'F1' || chord === 'Ctrl+Z' || KEYS.includes(chord) || FURTHER_KEYS.includes(chord) ? chord : '';
}

/**
 * The key of the natural next step: call, start, finish; after a pause, to go on.
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
