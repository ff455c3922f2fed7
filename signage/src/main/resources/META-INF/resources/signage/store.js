// @ts-check

/**
 * @template S, E
 * @typedef {{readonly state: S, dispatch(event: E): void, subscribe(listener: () => void): () => void}} Store
 */

/**
 * @template S, E
 * @param {(state: S, event: E) => S} reduce
 * @param {S} state
 * @returns {Store<S, E>}
 */
export function createStore(reduce, state) {
  /** @type {Set<() => void>} */
  const listeners = new Set();
  return {
    get state() {
      return state;
    },
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
