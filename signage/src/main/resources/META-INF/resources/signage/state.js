// @ts-check
import { reduceSetup, setupStart } from '/signage/setup-state.js';

/** A call younger than this is announced; an older one that turns up is only shown. */
export const NEW_MS = 15_000;
/** So long a call is shown as the present one although the visitor is already being served. */
export const NOW_MS = 60_000;
/** So long a call keeps the card before a newer one takes it; shorter when many wait behind it. */
export const HOLD_MS = 4_000;
export const RUSH_HOLD_MS = 2_500;
const RUSH = 3;
/** Silence after which the lists are marked; the server speaks every 20 s. */
export const BEHIND_MS = 30_000;
/** The same when the line is known to be gone. */
export const BEHIND_OFFLINE_MS = 5_000;
const SEEN_LIMIT = 24;

/**
 * @typedef {{callId: string, number: string, prefix: string, counter: string, calledAt: string, times: number, status: string,
 *   language: string}} Call
 * @typedef {{id: string, prefix: string, names: Record<string, string>, open: boolean, closedReason: string | null, opensAt: string | null,
 *   next: string[], waiting: number, expectedWaitSeconds: number | null}} Service
 * @typedef {{state: string, opensAt: string | null, nextOpening: string | null}} Opening
 * @typedef {{id: string, names: Record<string, string>, notices: Record<string, string>, zone: string, missedShown: number, staleAfterSeconds: number}} Office
 * @typedef {{version: number, at: string, office: Office, opening: Opening, calls: Call[], missed: string[], services: Service[]}} Snapshot
 *
 * @typedef {object} BoardState all times in ms of this display's clock; plus `offset` they are the server's
 * @property {string | null} office
 * @property {boolean} unknown the server knows no such office
 * @property {number} now
 * @property {number} startedAt
 * @property {Snapshot | null} snapshot
 * @property {boolean} online
 * @property {number} contactAt last sign of life of the feed
 * @property {number} offset
 * @property {string[]} seen call ids known already, newest first
 * @property {string[]} queue call ids still to take the card, oldest first
 * @property {{callId: string, since: number} | null} card
 * @property {string | null} announced the call id last announced
 * @property {'READY' | 'BLOCKED' | 'NO_SIGNAL' | 'OFF' | null} sound whether this display can be heard, OFF when it is not to be; null while unknown
 * @property {number} unspoken calls since the start that waited too long to be spoken
 * @property {import('/signage/setup-state.js').SetupState} setup
 */

/**
 * @param {string | null} office
 * @param {number} now
 * @returns {BoardState}
 */
export function initial(office, now) {
  return {
    office, unknown: false, now, startedAt: now, snapshot: null, online: true, contactAt: now, offset: 0,
    seen: [], queue: [], card: null, announced: null, sound: null, unspoken: 0, setup: setupStart,
  };
}

/**
 * @param {BoardState} state
 * @param {any} event
 * @returns {BoardState}
 */
export function reduce(state, event) {
  switch (event.type) {
    case 'snapshot':
      return advance(take({ ...state, now: event.now }, event.snapshot));
    case 'tick':
      return advance({ ...state, now: event.now });
    case 'line':
      return { ...state, online: event.online };
    case 'unknown-office':
      return state.snapshot ? state : { ...state, unknown: true };
    case 'sound':
      return state.sound === event.sound ? state : { ...state, sound: event.sound };
    case 'unspoken':
      return { ...state, unspoken: event.count };
    default: {
      const setup = reduceSetup(state.setup, event);
      return setup === state.setup ? state : { ...state, setup };
    }
  }
}

/**
 * @param {BoardState} state
 * @param {Snapshot} snapshot
 * @returns {BoardState}
 */
function take(state, snapshot) {
  const offset = skew(state, snapshot);
  const fresh = snapshot.calls
    .filter((call) => !state.seen.includes(call.callId) && state.now + offset - Date.parse(call.calledAt) <= NEW_MS)
    .sort((a, b) => Date.parse(a.calledAt) - Date.parse(b.calledAt));
  const ids = snapshot.calls.map((call) => call.callId);
  return {
    ...state,
    snapshot,
    offset,
    unknown: false,
    contactAt: state.now,
    seen: [...ids, ...state.seen.filter((id) => !ids.includes(id))].slice(0, SEEN_LIMIT),
    queue: [...state.queue, ...fresh.map((call) => call.callId)],
  };
}

/**
 * How far the server's clock is ahead. Only a snapshot that follows another one at once was surely made just now; any other may have lain
 * at the server for a while, and then the server's clock is at least so far ahead, so that a call never looks younger than it is.
 *
 * @param {BoardState} state
 * @param {Snapshot} snapshot
 */
function skew(state, snapshot) {
  const measured = Date.parse(snapshot.at) - state.now;
  if (state.snapshot === null) return Math.max(0, measured);
  const justMade = snapshot.version > state.snapshot.version && !isBehind(state);
  return justMade ? measured : Math.max(state.offset, measured);
}

/**
 * Decides which call has the card now.
 *
 * @param {BoardState} state
 * @returns {BoardState}
 */
function advance(state) {
  const calls = state.snapshot && !isStale(state) ? state.snapshot.calls : [];
  const isThere = (/** @type {string} */ id) => calls.some((call) => call.callId === id);
  const queue = state.queue.filter(isThere);
  const callId = queue[0] ?? present(calls, state.now + state.offset);
  const hold = queue.length >= RUSH ? RUSH_HOLD_MS : HOLD_MS;
  const held = state.card !== null && isThere(state.card.callId) && state.now - state.card.since < hold;
  if (held || callId === (state.card?.callId ?? null)) return { ...state, queue };
  return {
    ...state,
    queue: queue.slice(1),
    card: callId === null ? null : { callId, since: state.now },
    announced: queue.length > 0 ? callId : state.announced,
  };
}

/**
 * @param {Call[]} calls newest first
 * @param {number} officeNow
 */
function present(calls, officeNow) {
  const call = calls.find(({ status, calledAt }) => status === 'CALLED' || officeNow - Date.parse(calledAt) < NOW_MS);
  return call?.callId ?? null;
}

/**
 * No news for a while: the lists say from when they are.
 *
 * @param {BoardState} state
 */
export function isBehind(state) {
  return state.now - state.contactAt >= (state.online ? BEHIND_MS : BEHIND_OFFLINE_MS);
}

/**
 * No news for so long that the called number may be wrong.
 *
 * @param {BoardState} state
 */
export function isStale(state) {
  return state.snapshot !== null && state.now - state.contactAt >= state.snapshot.office.staleAfterSeconds * 1000;
}
