// @ts-check
import { initial, reduce } from './state.js';

/** @typedef {ReturnType<typeof kioskStore>} Store */

/**
 * Holds the one state and gives every event its time.
 *
 * @param {(state: import('./state.js').State) => void} onChange
 */
export function kioskStore(onChange) {
  let state = initial;
  return {
    get state() {
      return state;
    },
    /** @param {{type: string, [more: string]: any}} event @returns {boolean} whether it changed anything */
    dispatch(event) {
      // A clock that is set must not throw a visitor out: limits run on the monotonic one.
      const next = reduce(state, { ...event, now: performance.now(), wall: Date.now() });
      if (next === state) return false;
      state = next;
      onChange(state);
      return true;
    },
  };
}
