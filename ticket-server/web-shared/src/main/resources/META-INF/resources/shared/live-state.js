// @ts-check

/** Longest silence of a healthy socket: the server speaks every 20 s. */
export const SILENCE_MS = 45_000;
export const POLL_MS = 3_000;
const SHORTEST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5_000;

/**
 * @typedef {{version: number, at: string}} Snapshot what every live document carries at least
 * @typedef {object} FeedState
 * @property {any} snapshot the newest one, null before the first
 * @property {boolean | null} online null until the first success or failure
 * @property {number} contactAt ms, last sign of life; the start before the first
 * @property {number} since ms, since when `online` is what it is; while offline: the last sign of life
 */

/**
 * @param {number} now
 * @returns {FeedState}
 */
export function starting(now) {
  return { snapshot: null, online: null, contactAt: now, since: now };
}

/**
 * A document arrived, by socket or by poll. An older one than the last (a slow poll behind a quick socket) is no news.
 *
 * @param {FeedState} state
 * @param {Snapshot} snapshot
 * @param {number} now
 * @returns {FeedState}
 */
export function received(state, snapshot, now) {
  return alive(isOutdated(state.snapshot, snapshot) ? state : { ...state, snapshot }, now);
}

/**
 * Versions grow within one run of the server. A lower version that was nevertheless made later comes from a restarted server.
 *
 * @param {Snapshot | null} last
 * @param {Snapshot} next
 */
export function isOutdated(last, next) {
  return last !== null && next.version < last.version && Date.parse(next.at) <= Date.parse(last.at);
}

/**
 * @param {FeedState} state
 * @param {number} now
 * @returns {FeedState}
 */
export function alive(state, now) {
  return { ...state, contactAt: now, online: true, since: state.online ? state.since : now };
}

/**
 * Neither socket nor poll gets through.
 *
 * @param {FeedState} state
 * @returns {FeedState}
 */
export function unreachable(state) {
  return state.online === false ? state : { ...state, online: false, since: state.contactAt };
}

/**
 * @param {FeedState} state
 * @param {number} now
 */
export function isSilent(state, now) {
  return now - state.contactAt >= SILENCE_MS;
}

/**
 * Wait before the next try of the socket: doubled each time, with jitter so that a lobby full of screens does not come back at once.
 *
 * @param {number} attempt 0 for the first
 * @param {number} random 0 to 1
 * @returns {number} ms, 200 to 5,000
 */
export function backOff(attempt, random) {
  const ceiling = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** Math.min(attempt, 10));
  return Math.max(SHORTEST_WAIT_MS, Math.round(ceiling * (0.5 + random / 2)));
}
