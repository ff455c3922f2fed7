// @ts-check

/** Between two looks at a congestion page, in ms. */
export const LOOK_MS = 30_000;
/** A page that has not heard anything for so long says so, in ms. */
export const STALE_MS = 180_000;
const LONGEST_FACTOR = 4;

/**
 * How old what the page shows is, whatever the visitor's own clock says.
 *
 * @typedef {object} Freshness
 * @property {number} heardAt ms, when the server was last heard; the page's opening before that
 * @property {number} age ms, how old the figures were when they came
 * @property {number} failures in a row
 */

/**
 * @param {number} now ms
 * @returns {Freshness}
 */
export function opened(now) {
  return { heardAt: now, age: 0, failures: 0 };
}

/**
 * @param {number} now
 * @param {number} serverNow ms, the server's clock; NaN when it did not say
 * @param {number} figuresAt ms, the server's clock, when the figures were true
 * @returns {Freshness}
 */
export function heard(now, serverNow, figuresAt) {
  const age = serverNow - figuresAt;
  return { heardAt: now, age: Number.isFinite(age) ? Math.max(0, age) : 0, failures: 0 };
}

/**
 * @param {Freshness} state
 * @returns {Freshness}
 */
export function missed(state) {
  return { ...state, failures: state.failures + 1 };
}

/**
 * @param {Freshness} state
 * @param {number} now
 * @param {number} [limit] ms
 */
export function isStale(state, now, limit = STALE_MS) {
  return now - state.heardAt + state.age >= limit;
}

/**
 * When to look again: later after each failure, and not at the same moment as everybody else.
 *
 * @param {number} failures in a row
 * @param {number} random 0 to 1
 * @param {number} [usual] ms
 * @returns {number} ms
 */
export function nextLook(failures, random, usual = LOOK_MS) {
  const wait = usual * Math.min(2 ** failures, LONGEST_FACTOR);
  return Math.round(wait * (0.9 + random * 0.2));
}
