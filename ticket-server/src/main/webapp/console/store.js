// @ts-check

/**
 * Holds the one state of the page.
 *
 * @template S, E
 * @param {(state: S, event: E) => S} reduce
 * @param {S} initial
 */
export function createStore(reduce, initial) {
  /** @type {((state: S) => void)[]} */
  const readers = [];
  let state = initial;
  return {
    get state() {
      return state;
    },
    /** @param {E} event */
    dispatch(event) {
      state = reduce(state, event);
      readers.forEach((read) => read(state));
    },
    /** @param {(state: S) => void} read */
    subscribe(read) {
      readers.push(read);
    },
  };
}
