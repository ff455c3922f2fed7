// @ts-check
/**
 * What the sign-in page knows, and how each event changes it. No DOM, no network.
 *
 * @typedef {'ASKING'|'CHANGING'|'DONE'} Step
 */

export const SHORTEST_PASSWORD = 12;
const HOME = '/console/';

export const initial = Object.freeze({
  lang: /** @type {'ja'|'en'} */ ('ja'),
  next: /** @type {string} */ (HOME),
  step: /** @type {Step} */ ('ASKING'),
  busy: /** @type {boolean} */ (false),
  /** The one-time password just used, so that it need not be typed again; null after a reload. */
  current: /** @type {string|null} */ (null),
  /** Key of the sentence that says what is wrong. */
  problem: /** @type {string|null} */ (null),
});

/** @typedef {typeof initial} State */

/**
 * @param {State} state
 * @param {{type: string} & Record<string, any>} event
 * @returns {State}
 */
export function reduce(state, event) {
  switch (event.type) {
    case 'sent':
      return { ...state, busy: true, problem: null };
    case 'signedIn':
      return { ...state, busy: false, problem: null, step: event.mustChangePassword ? 'CHANGING' : 'DONE', current: event.password ?? null };
    case 'changed':
      return { ...state, busy: false, problem: null, step: 'DONE', current: null };
    case 'signedOut':
      return { ...state, busy: false, problem: null, step: 'ASKING', current: null };
    case 'refused':
      return { ...state, busy: false, problem: problemOf(state, event.status, event.field) };
    case 'unfit':
      return { ...state, problem: event.problem };
    default:
      return state;
  }
}

/**
 * @param {State} state
 * @param {number} status
 * @param {string} [field] what the server did not accept
 */
function problemOf({ step }, status, field) {
  if (status === 0 || status >= 502) return 'unreachable';
  if (status === 429) return 'tooManyTries';
  if (step === 'CHANGING' && status === 400) return field === 'next' ? 'unfitNext' : 'wrongCurrent';
  if (step === 'CHANGING') return 'other';
  return status === 400 || status === 401 ? 'wrong' : 'other';
}

/**
 * Why a new password cannot be sent.
 *
 * @param {{current: string, next: string, again: string}} typed
 * @returns {string | null} key of the reason
 */
export function unfit({ current, next, again }) {
  if ([...next].length < SHORTEST_PASSWORD) return 'tooShort';
  if (next === current) return 'sameAsBefore';
  return next === again ? null : 'notTwice';
}

/**
 * Where to go after signing in: a path of this server, never anywhere else.
 *
 * @param {string | null} wanted
 * @param {string} origin
 */
export function safeNext(wanted, origin) {
  if (!wanted?.startsWith('/')) return HOME;
  try {
    const url = new URL(wanted, origin);
    return url.origin === origin && !url.pathname.startsWith('/sign-in/') ? url.pathname + url.search + url.hash : HOME;
  } catch {
    return HOME;
  }
}
