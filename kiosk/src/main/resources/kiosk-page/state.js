// @ts-check
/**
 * What the kiosk page knows, and how each event changes it. No DOM, no network, no clock: every
 * event brings `now` (monotonic milliseconds) and those that tick bring `wall`, the panel's own clock (epoch milliseconds).
 *
 * @typedef {import('./steps.js').Step} Step
 * @typedef {import('./steps.js').FailureKind} FailureKind
 * @typedef {import('./steps.js').TicketRequest} TicketRequest
 * @typedef {import('./steps.js').Result} Result
 */
import { arrivalChanges } from './arrivals.js';
import { noStaff, staffChanges } from './staff.js';
import { SETTLE_MS, WAITS_FOR_ANSWER, afterPrint, leave, settled, show, visitor } from './steps.js';
import { asksIfStillThere, canRetry, deadline, failureKind, view } from './view.js';

/** Length of an enrolment code without its hyphen. */
export const CODE_LENGTH = 8;

export const initial = Object.freeze({
  ...visitor,
  feed: /** @type {any} */ (null),
  lineLostAt: /** @type {number|null} */ (null),
  landscape: false,
  enrolment: { code: '', busy: false, refused: /** @type {number|null} */ (null), done: false },
  staff: noStaff,
  shownAt: -SETTLE_MS,
  touchedAt: 0,
  now: 0,
  wall: 0,
});

/** @typedef {typeof initial} State */

/** What goes on beneath the message over everything: time, news and answers on their way. Of all that can be pressed, only the way to staff mode. */
const BENEATH_AN_EMERGENCY = [
  'TICKED', 'TURNED', 'FEED_RECEIVED', 'LINE_LOST', 'ISSUED', 'REFUSED', 'REPRINTED', 'CHECKED_IN', 'PLACED', 'ARRIVAL_REFUSED',
  'CODE_ACCEPTED', 'CODE_REFUSED', 'STAFF_CALLED',
];

/** @type {Record<string, (state: State, event: any) => State>} */
const changes = {
  TICKED: (state, { now, wall }) => {
    const next = { ...state, now, wall };
    const end = deadline(next);
    return end !== null && now >= end ? { ...leave(next, { now }), staff: noStaff } : next;
  },
  // The question is answered by its own keys, when the finger leaves them.
  TOUCHED: (state, { now }) => (asksIfStillThere(state) ? state : { ...state, touchedAt: now, now }),
  WENT_ON: (state, { now }) => ({ ...state, shownAt: now, touchedAt: now, now }),
  TURNED: (state, { landscape }) => ({ ...state, landscape, page: 0 }),
  FEED_RECEIVED: (state, { feed, now }) => ({
    ...state,
    feed,
    shownAt: Boolean(feed.emergency) === Boolean(state.feed?.emergency) ? state.shownAt : now,
    lineLostAt: null,
    enrolment: feed.needsCode ? state.enrolment : initial.enrolment,
  }),
  LINE_LOST: (state, { now }) => ({ ...state, lineLostAt: state.lineLostAt ?? now }),

  LANGUAGE_CHOSEN: (state, { language }) =>
    WAITS_FOR_ANSWER.includes(state.step) ? state : { ...state, language, told: null },
  LOWERED: (state, { low }) => (state.step === 'CHOOSING' ? { ...state, low, page: 0 } : state),
  ENLARGED: (state, { large }) => (WAITS_FOR_ANSWER.includes(state.step) ? state : { ...state, large, page: 0 }),
  PAGE_TURNED: (state, { page }) => (state.step === 'CHOOSING' ? { ...state, page } : state),
  SERVICE_CHOSEN: (state, event) => {
    if (state.step !== 'CHOOSING' || !settled(state, event)) return state;
    const service = state.feed.services.find(({ id }) => id === event.serviceId);
    if (!service?.open) return { ...state, told: event.serviceId };
    if (service.reservationOnly) return show(state, event, { step: 'EXPLAINING', explained: service.id });
    const request = { serviceId: service.id, language: state.language, key: event.key };
    return { ...state, step: 'ISSUING', told: null, request };
  },
  ISSUED: (state, event) =>
    state.step === 'ISSUING' && state.request?.key === event.key
      ? afterPrint(state, event, event.result)
      : state,
  REFUSED: (state, event) =>
    state.step === 'ISSUING' && state.request?.key === event.key
      ? show(state, event, {
          step: 'FAILED',
          failure: { kind: failureKind(event.problem), nextOpening: event.problem.nextOpening ?? null },
        })
      : state,
  RETRIED: (state, event) =>
    state.step === 'FAILED' && canRetry(state) && settled(state, event)
      ? { ...state, step: 'ISSUING', failure: null }
      : state,

  SAID_PRINTED: (state, event) =>
    state.step === 'ASKING' && settled(state, event) ? show(state, event, { step: 'ISSUED' }) : state,
  SAID_MISSING: (state, event) =>
    state.step === 'ASKING' && settled(state, event)
      ? { ...state, step: 'REPRINTING', asked: true }
      : state,
  REPRINTED: (state, event) =>
    state.step === 'REPRINTING'
      ? afterPrint(state, event, { .../** @type {Result} */ (state.result), print: event.print })
      : state,
  FINISHED: (state, event) =>
    WAITS_FOR_ANSWER.includes(state.step) || !settled(state, event) ? state : leave(state, event),

  CODE_TYPED: (state, { character }) =>
    state.enrolment.busy || state.enrolment.code.length >= CODE_LENGTH
      ? state
      : enrolment(state, { code: state.enrolment.code + character, refused: null }),
  CODE_SCANNED: (state, { text }) => {
    const code = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
    return state.enrolment.busy || code.length !== CODE_LENGTH ? state : enrolment(state, { code, refused: null });
  },
  CODE_ERASED: (state) =>
    state.enrolment.busy
      ? state
      : enrolment(state, { code: state.enrolment.code.slice(0, -1), refused: null }),
  CODE_SENT: (state) => enrolment(state, { busy: true, refused: null }),
  CODE_ACCEPTED: (state) => enrolment(state, { busy: false, done: true }),
  CODE_REFUSED: (state, { status }) => enrolment(state, { busy: false, refused: status, code: '' }),

  ...arrivalChanges,
  ...staffChanges,
};

const enrolment = (state, changed) => ({ ...state, enrolment: { ...state.enrolment, ...changed } });

/** @param {State} state @param {{type: string, now: number, [more: string]: any}} event @returns {State} */
export function reduce(state, event) {
  const change = changes[event.type];
  const reaches = view(state) !== 'EMERGENCY' || BENEATH_AN_EMERGENCY.includes(event.type);
  return change && reaches ? change(state, event) : state;
}
