// @ts-check
import { presentTicket } from '/console/desk.js';

/**
 * What can be taken back. All pure.
 *
 * @typedef {import('/console/state.js').State} State
 * @typedef {import('/console/desk.js').Ticket} Ticket
 */

const ENDED = ['FINISHED', 'CANCELLED', 'EXPIRED'];

/** @param {Ticket} ticket */
export function hasEnded({ status }) {
  return ENDED.includes(status);
}

/**
 * The ticket whose last move this person made last and can still take back. Tickets that have ended are in no snapshot, so the page
 * remembers those that it ended itself.
 *
 * @param {State} state
 * @param {number} now epoch milliseconds of the server
 * @returns {Ticket | null}
 */
export function undoable({ desk, ended, person }, now) {
  const open = new Set(desk?.tickets.map(({ id }) => id));
  const all = [...(desk?.tickets ?? []), ...ended.filter(({ id }) => !open.has(id))];
  const mine = all.filter(({ undo }) => undo && undo.staffId === person?.staffId && Date.parse(undo.until) > now);
  return mine.sort((a, b) => until(b) - until(a))[0] ?? null;
}

/** @param {Ticket} ticket */
function until({ undo }) {
  return Date.parse(undo?.until ?? '');
}

/** Whole seconds that are left, at least 1. @param {Ticket} ticket @param {number} now */
export function secondsLeft(ticket, now) {
  return Math.max(1, Math.ceil((until(ticket) - now) / 1000));
}

/** The name under which the move has its words. @param {string} move as the server names it */
export function wordOf(move) {
  return move.toLowerCase().replace('_', '-');
}

/**
 * What becomes of the ticket at the counter when another is called.
 *
 * @param {State} state
 * @returns {'FINISH' | 'NO_SHOW' | null} null when nobody is there
 */
export function endOfPresent(state) {
  const present = presentTicket(state);
  if (!present) return null;
  return present.status === 'SERVING' ? 'FINISH' : 'NO_SHOW';
}

/**
 * The ticket at the counter as it is after another was called in its place. The server ends it just before the call, so it is taken
 * back after it.
 *
 * @param {Ticket} present
 * @param {Ticket} called the answer
 * @returns {Ticket}
 */
export function replaced(present, called) {
  const finished = present.status === 'SERVING';
  const { undo } = called;
  return {
    ...present,
    status: finished ? 'FINISHED' : 'NO_SHOW',
    undo: undo && { ...undo, move: finished ? 'FINISH' : 'NO_SHOW', until: new Date(Date.parse(undo.until) - 1).toISOString() },
  };
}

/**
 * The ended tickets to remember: those of this answer, without those that are open again or too old.
 *
 * @param {Ticket[]} before
 * @param {Ticket[]} changed
 * @param {number} now epoch milliseconds of the server
 */
export function remembered(before, changed, now) {
  const kept = before.filter(({ id }) => changed.every((ticket) => ticket.id !== id));
  return [...kept, ...changed.filter(hasEnded)].filter((ticket) => until(ticket) > now);
}
