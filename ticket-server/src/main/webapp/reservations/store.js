// @ts-check
import { initialState, reduce } from './state.js';

/** @typedef {import('./state.js').State} State */

/** @type {State} */
let state = initialState;

/** @type {Set<(state: State) => void>} */
const listeners = new Set();

/** The present state; never changed in place. */
export function getState() {
  return state;
}

/** Moves the state on by one event and tells everyone who listens. */
export function dispatch(/** @type {import('./state.js').Event} */ event) {
  state = reduce(state, event);
  for (const listener of listeners) listener(state);
}

/** Calls back with every new state until the returned function is called. */
export function subscribe(/** @type {(state: State) => void} */ listener) {
  listeners.add(listener);
  listener(state);
  return () => listeners.delete(listener);
}
