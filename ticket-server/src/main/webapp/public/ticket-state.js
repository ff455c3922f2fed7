// @ts-check

/** Between two questions about a ticket, in ms. */
export const ASK_MS = 5_000;
/** Between two questions about one that has ended: it may have been ended by mistake. */
export const ASK_ENDED_MS = 30_000;
/** A place that was not confirmed for so long is said to be old, in ms. */
export const STALE_MS = 120_000;
const ENDED = ['FINISHED', 'CANCELLED', 'EXPIRED'];

/**
 * @typedef {object} TicketStatus as `GET /api/v1/ticket-status/{token}` tells it
 * @property {string} status
 * @property {string | null} counter
 * @property {Record<string, string>} serviceNames
 * @property {number | null} peopleAhead
 * @property {number | null} expectedWaitSeconds
 * @property {string | null} expectedCallAt with the office's offset, as all times
 * @property {string | null} calledAt
 * @property {string} at
 */

/**
 * What the page says of a ticket, as one text: while this is the same, so is the page but for its time.
 *
 * @param {TicketStatus} ticket
 */
export function saying(ticket) {
  const { status, counter, peopleAhead, expectedWaitSeconds, expectedCallAt, calledAt, serviceNames } = ticket;
  const shown = [shownMinutes(expectedWaitSeconds), expectedCallAt && clockUp(expectedCallAt)];
  return JSON.stringify([status, counter, peopleAhead, ...shown, calledAt, serviceNames]);
}

/**
 * @param {number | null} seconds
 * @returns {number | null} 0 under three minutes, in steps of five from ten up
 */
export function shownMinutes(seconds) {
  if (seconds === null) return null;
  if (seconds < 180) return 0;
  const whole = Math.round(seconds / 60);
  return whole < 10 ? whole : Math.round(whole / 5) * 5;
}

/**
 * The office's time of day: the visitor's phone may be set to another zone.
 *
 * @param {string} time
 */
export function clock(time) {
  return time.slice(11, 16);
}

/**
 * The same up to the next five minutes, for a forecast.
 *
 * @param {string} time
 */
export function clockUp(time) {
  const [hours, minutes] = clock(time).split(':').map(Number);
  const started = /^.{16}(:00(\.0+)?)?[Z+-]/.test(time) ? 0 : 1;
  const up = Math.ceil((hours * 60 + minutes + started) / 5) * 5;
  return [Math.floor(up / 60) % 24, up % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** @param {TicketStatus} ticket */
export function hasEnded(ticket) {
  return ENDED.includes(ticket.status);
}
