// @ts-check
/**
 * What follows from the state: which view is shown, until when, and what may be pressed. Pure.
 *
 * @typedef {import('./state.js').State} State
 * @typedef {'PREPARING'|'ENROL'|'OUT_OF_SERVICE'|'CLOSED'|'START'|'ISSUED'|'ASKING'|'UNPRINTED'|'FAILED'
 *   |'EXPLAINING'|'CHECKING_IN'|'COMING_BACK'|'RECEIVING'|'PLACED'|'TURNED_AWAY'|'STAFF_PIN'|'STAFF'|'EMERGENCY'} View
 */

/** A visitor who has not touched a language sees this one. */
export const FIRST_LANGUAGE = 'ja';

/** Every time limit of the page, in milliseconds since the last touch or the last new view. */
export const LIMITS = Object.freeze({
  issued: 10_000,
  placed: 15_000,
  numberOnScreenOnly: 120_000,
  idle: 45_000,
  warning: 10_000,
  pin: 20_000,
  staff: 90_000,
  lineLost: 10_000,
});

const WITHOUT_PAPER = ['OUT_OF_PAPER', 'COVER_OPEN', 'OFFLINE'];

/** Steps that end with a question first, because the visitor may be reading or typing. */
const ASKS_FIRST = ['CHOOSING', 'FAILED', 'EXPLAINING', 'CHECKING_IN', 'COMING_BACK', 'TURNED_AWAY'];

/** The message over everything is not over staff: they may be needed at the printer. */
const OF_STAFF = ['STAFF_PIN', 'STAFF'];

/** @param {State} state @returns {View} */
export function view(state) {
  const { step, feed } = state;
  if (feed?.emergency && !OF_STAFF.includes(step)) return 'EMERGENCY';
  if (step === 'REPRINTING') return 'ASKING';
  if (step !== 'CHOOSING' && step !== 'ISSUING') return step;
  if (step === 'ISSUING') return 'START';
  if (!feed) return 'PREPARING';
  if (feed.needsCode) return 'ENROL';
  if (state.lineLostAt !== null && state.now - state.lineLostAt >= LIMITS.lineLost) return 'OUT_OF_SERVICE';
  if (!feed.office || !feed.opening) return 'PREPARING';
  return receptionClosed(feed) ? 'CLOSED' : 'START';
}

const receptionClosed = ({ opening, services }) =>
  opening.state !== 'OPEN' && !services.some(({ open }) => open);

/** @param {State} state @returns {number|null} when the visitor counts as gone, or null for never */
export function deadline(state) {
  const after = {
    ISSUED: LIMITS.issued,
    PLACED: LIMITS.placed,
    ASKING: LIMITS.numberOnScreenOnly,
    UNPRINTED: LIMITS.numberOnScreenOnly,
    FAILED: LIMITS.idle,
    EXPLAINING: LIMITS.idle,
    CHECKING_IN: LIMITS.idle,
    COMING_BACK: LIMITS.idle,
    TURNED_AWAY: LIMITS.idle,
    STAFF_PIN: LIMITS.pin,
    STAFF: LIMITS.staff,
    CHOOSING: touched(state) ? LIMITS.idle : null,
  }[state.step];
  return after ? state.touchedAt + after : null;
}

const touched = ({ language, low, large, page, told }) =>
  language !== FIRST_LANGUAGE || low || large || page > 0 || told !== null;

/** @param {State} state @returns {number} whole seconds until the first screen returns */
export function secondsLeft(state) {
  const end = deadline(state);
  return end === null ? Infinity : Math.max(0, Math.ceil((end - state.now) / 1000));
}

/** Nothing but an emergency covers a number: where one is shown, the view itself counts down. @param {State} state */
export const asksIfStillThere = (state) =>
  ASKS_FIRST.includes(state.step) && view(state) !== 'EMERGENCY' && secondsLeft(state) <= LIMITS.warning / 1000;

/** Waits are only shown while the server's figures arrive. @param {State} state */
export const waitsKnown = ({ feed, lineLostAt }) => Boolean(feed?.online) && lineLostAt === null;

/** @param {State} state */
export const printsNothing = ({ feed }) => WITHOUT_PAPER.includes(feed?.printer?.state);

/** @param {{status: number, type: string, reason?: string}} problem @returns {import('./state.js').FailureKind} */
export function failureKind({ status, type, reason }) {
  if (type.endsWith(':reception-closed')) return reason === 'FULL_FOR_TODAY' ? 'FULL' : 'CLOSED';
  if (/:(no-counter-for-service|unknown-service|service-out-of-use|reservation-only)$/.test(type)) return 'PAUSED';
  return [401, 403, 503].includes(status) ? 'NO_TICKETS' : 'FAILED';
}

/** A repeated request can only bring the same ticket: it carries the same key. @param {State} state */
export const canRetry = ({ failure, request }) =>
  request !== null && (failure?.kind === 'FAILED' || failure?.kind === 'NO_TICKETS');

/** @param {State} state @returns {number} milliseconds since anyone touched the panel */
export const idleFor = (state) => (state.step === 'CHOOSING' ? state.now - state.touchedAt : 0);

/** @type {Record<string, string>} */
const HEADINGS = {
  PREPARING: 'preparing',
  OUT_OF_SERVICE: 'outOfServiceTitle',
  ENROL: 'enrolTitle',
  START: 'choose',
  ISSUED: 'doneTitle',
  ASKING: 'askTitle',
  EXPLAINING: 'reservedOnlyTitle',
  CHECKING_IN: 'checkInTitle',
  COMING_BACK: 'comeBackTitle',
  RECEIVING: 'receivingTitle',
  STAFF_PIN: 'staffPinTitle',
  STAFF: 'staffTitle',
  EMERGENCY: 'emergencyTitle',
};
/** @type {Record<string, string>} */
const CLOSED_HEADINGS = { NOT_YET_OPEN: 'notYetTitle', CLOSED_TODAY: 'dayOff' };
/** @type {Record<string, string>} */
const FAILED_HEADINGS = { NO_TICKETS: 'noTicketsTitle', PAUSED: 'pausedRefusal', CLOSED: 'closedRefusal', FULL: 'fullRefusal' };
/** @type {Record<string, string>} */
const PLACED_HEADINGS = { WAITING: 'placedWaiting', CALLED: 'nowCalling', SERVING: 'placedServing', ON_HOLD: 'placedServing' };

/** @param {State} state @returns {string} key of the words that head the view, and name the page */
export function headingKey(state) {
  const shown = view(state);
  if (shown === 'CLOSED') return CLOSED_HEADINGS[state.feed.opening.state] ?? 'ended';
  if (shown === 'FAILED') return FAILED_HEADINGS[state.failure?.kind ?? ''] ?? 'failedTitle';
  if (shown === 'TURNED_AWAY') return `refusal.${state.refusal?.kind}`;
  if (shown === 'PLACED') return state.place.returned ? 'placedReturned' : (PLACED_HEADINGS[state.place.status] ?? 'placedOver');
  if (shown === 'ISSUED' && state.result?.ticket.reservation?.already) return 'alreadyTitle';
  if (shown === 'UNPRINTED') {
    return state.result?.print?.printerState === 'OUT_OF_PAPER' ? 'noPaperTitle' : 'notPrintedTitle';
  }
  return shown === 'ENROL' && state.enrolment.done ? 'enrolDone' : HEADINGS[shown];
}
