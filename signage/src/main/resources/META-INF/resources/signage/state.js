// @ts-check
import { USUAL_DISPLAY, callsFor } from '/signage/display.js';
import { reduceSetup, setupStart } from '/signage/setup-state.js';

/** A call younger than this is announced; an older one that turns up is only shown. */
export const NEW_MS = 15_000;
/** So long a call is shown as the present one although the visitor is already being served. */
export const NOW_MS = 60_000;
/** When so many wait for the card, each has it for half of its time, but not less than this. */
const RUSH = 3;
const SHORTEST_HOLD_MS = 2_500;
/** So long the newest call is marked as new. */
export const MARK_MS = 15_000;
/** Silence after which the lists are marked; the server speaks every 20 s. */
export const BEHIND_MS = 30_000;
/** The same when the line is known to be gone. */
export const BEHIND_OFFLINE_MS = 5_000;
const SEEN_LIMIT = 24;

/**
 * @typedef {{callId: string, number: string, prefix: string, counter: string, calledAt: string, times: number, status: string,
 *   language: string}} Call
 * @typedef {{id: string, prefix: string, names: Record<string, string>, open: boolean, closedReason: string | null, opensAt: string | null,
 *   next: string[], waiting: number, expectedWaitSeconds: number | null, carefulWaitSeconds: number | null}} Service
 * @typedef {{state: string, opensAt: string | null, nextOpening: string | null}} Opening
 * @typedef {{id: string, names: Record<string, string>, notices: Record<string, string>, zone: string, missedShown: number, staleAfterSeconds: number}} Office
 * @typedef {{id: string, label: string, state: 'CLOSED' | 'FREE' | 'CALLED' | 'SERVING', number: string | null,
 *   returnsAt: string | null}} Counter
 * @typedef {{kind: string, since: string, headings: Record<string, string>, orders: Record<string, string>}} Emergency
 * @typedef {{version: number, at: string, office: Office, opening: Opening, calls: Call[], missed: string[], services: Service[],
 *   counters: Counter[], disturbed: boolean, emergency: Emergency | null, displaysVersion: number}} Snapshot
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
 * @property {import('/signage/display.js').Display} display what this display is to show
 * @property {boolean} arranged whether that is known, or nobody is to be asked
 * @property {{speaking: string | null, waiting: string[]}} voice the call ids that are spoken here now, and next
 * @property {'READY' | 'BLOCKED' | 'NO_SIGNAL' | 'OFF' | null} sound whether this display can be heard, OFF when it is not to be; null while unknown
 * @property {number} unspoken calls since the start that waited too long to be spoken
 * @property {import('/signage/playlist.js').Item[]} content the office's playlist
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
    seen: [], queue: [], card: null, announced: null, display: USUAL_DISPLAY, arranged: true, voice: { speaking: null, waiting: [] }, sound: null, unspoken: 0, content: [], setup: setupStart,
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
    case 'remembered':
      return remembered(state, event);
    case 'display':
      return advance({ ...state, display: event.display, arranged: true });
    case 'not-arranged':
      return { ...state, arranged: false };
    case 'voice':
      return advance({ ...state, now: event.now, voice: { speaking: event.speaking, waiting: event.waiting } });
    case 'tick':
      return advance({ ...state, now: event.now });
    case 'line':
      return { ...state, online: event.online };
    case 'unknown-office':
      return state.snapshot ? state : { ...state, unknown: true };
    case 'sound':
      return state.sound === event.sound ? state : { ...state, sound: event.sound };
    case 'content':
      return { ...state, content: event.content };
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
  const fresh = callsFor(state.display, snapshot)
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
    queue: snapshot.emergency ? [] : [...state.queue, ...fresh.map((call) => call.callId)],
  };
}

/**
 * What this display showed before its page was loaded anew: shown with its time, and nothing in it is news.
 *
 * @param {BoardState} state
 * @param {{snapshot: Snapshot, contactAt: number}} event `contactAt` on this display's clock
 * @returns {BoardState}
 */
function remembered(state, { snapshot, contactAt }) {
  if (state.snapshot !== null) return state;
  return advance({ ...state, snapshot, contactAt, online: false, seen: snapshot.calls.map((call) => call.callId).slice(0, SEEN_LIMIT) });
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
  const calls = state.snapshot && !isStale(state) && !state.snapshot.emergency ? callsFor(state.display, state.snapshot) : [];
  const isThere = (/** @type {string} */ id) => calls.some((call) => call.callId === id);
  const queue = state.queue.filter(isThere);
  const callId = queue[0] ?? present(calls, state.now + state.offset);
  const held = state.card !== null && isThere(state.card.callId) && isHeld(state, state.card, queue.length);
  if (held || callId === (state.card?.callId ?? null)) return { ...state, queue };
  return {
    ...state,
    queue: queue.slice(1),
    card: callId === null ? null : { callId, since: state.now },
    announced: queue.length > 0 ? callId : state.announced,
  };
}

/**
 * Whether a call keeps the card although others wait for it: until it was spoken, number twice, or for its time where it is not spoken.
 *
 * @param {BoardState} state
 * @param {{callId: string, since: number}} card
 * @param {number} waiting
 */
function isHeld({ now, display, voice }, { callId, since }, waiting) {
  if (voice.speaking === callId || voice.waiting.includes(callId)) return true;
  const hold = display.cardSeconds * 1000;
  return now - since < (waiting >= RUSH ? Math.max(SHORTEST_HOLD_MS, hold / 2) : hold);
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
