// @ts-check
import { clock, dateLong, pick } from '/shared/text.js';
import { callsFor, counterOf, missedFor, servicesFor } from '/signage/display.js';
import { ROWS } from '/signage/layout.js';
import { slideAt, slidesAt } from '/signage/playlist.js';
import { MARK_MS, isBehind, isStale } from '/signage/state.js';

/** @typedef {import('/signage/state.js').BoardState} BoardState */
/** @typedef {import('/signage/state.js').Snapshot} Snapshot */
/** @typedef {import('/signage/state.js').Call} Call */

export const PAGE_MS = 10_000;
const MOST_MISSED = 8;
/** Japanese for so long, then what there is in another language. */
export const JAPANESE_MS = 10_000;
export const OTHER_MS = 5_000;
const RELOAD_FROM = '03:30';
const RELOAD_TO = '04:30';
const HOUR_MS = 3_600_000;

/** @param {BoardState} state */
export const officeNow = (state) => state.now + state.offset;

/** @param {BoardState} state */
export const zone = (state) => state.snapshot?.office.zone ?? 'Asia/Tokyo';

/**
 * @param {BoardState} state
 * @returns {'setup' | 'loading' | 'emergency' | 'counter' | 'closed' | 'board'}
 */
export function phase(state) {
  if (state.office === null || state.unknown) return 'setup';
  if (state.snapshot?.emergency) return 'emergency';
  if (state.snapshot === null || !state.arranged) return 'loading';
  if (state.display.shows === 'COUNTER') return 'counter';
  return isOver(state.snapshot) ? 'closed' : 'board';
}

/**
 * Closed, and whoever was accepted has been called.
 *
 * @param {Snapshot} snapshot
 */
function isOver({ opening, calls, services }) {
  return opening.state !== 'OPEN' && !calls.some((call) => call.status === 'CALLED') && services.every((service) => service.waiting === 0);
}

/** @param {BoardState} state */
export function heading(state) {
  const name = pick(state.snapshot?.office.names ?? state.setup.offices?.find(({ id }) => id === state.office)?.names, 'ja');
  return { name, date: dateLong('ja', officeNow(state), zone(state)), time: clock('ja', officeNow(state), { zone: zone(state) }) };
}

/**
 * @param {BoardState} state
 * @returns {string | null} the time from which the lists are, when they are not of now
 */
export function asOf(state) {
  return state.snapshot && isBehind(state) ? clock('ja', state.contactAt + state.offset, { zone: zone(state) }) : null;
}

/**
 * @param {BoardState} state
 * @returns {{call: Call | null, isNew: boolean, stale: boolean}} `isNew`: announced a moment ago
 */
export function card(state) {
  const call = state.snapshot?.calls.find(({ callId }) => callId === state.card?.callId) ?? null;
  const isNew = call !== null && call.callId === state.announced && state.now - (state.card?.since ?? 0) < MARK_MS;
  return { call, isNew, stale: isStale(state) };
}

/**
 * The calls beside the one on the card: first those that wait for it, the longest waiting first, then those that had it, newest first. No call
 * is hidden until its turn.
 *
 * @param {BoardState} state
 * @param {number} [most]
 * @returns {{call: Call, isNew: boolean}[]}
 */
export function earlier(state, most = 4) {
  const calls = state.snapshot ? callsFor(state.display, state.snapshot) : [];
  const waiting = state.queue.flatMap((id) => calls.filter(({ callId }) => callId === id));
  const before = calls.filter((call) => call.callId !== state.card?.callId && !waiting.includes(call));
  return [...waiting.map((call) => ({ call, isNew: true })), ...before.map((call) => ({ call, isNew: false }))].slice(0, most);
}

/**
 * @param {BoardState} state
 * @returns {string[]}
 */
export function missed(state) {
  const { snapshot, display } = state;
  return snapshot ? missedFor(display, snapshot).slice(0, Math.min(MOST_MISSED, snapshot.office.missedShown)) : [];
}

/**
 * Which language takes its turn beside Japanese, and in which one names stand now.
 *
 * @param {BoardState} state
 * @returns {{beside: string | null, now: string}}
 */
export function languages(state) {
  const { languages } = state.display;
  if (languages.length === 0) return { beside: null, now: 'ja' };
  const turn = JAPANESE_MS + OTHER_MS;
  const time = officeNow(state);
  const beside = languages[Math.floor(time / turn) % languages.length] ?? 'en';
  return { beside, now: time % turn < JAPANESE_MS ? 'ja' : beside };
}

/**
 * @param {BoardState} state
 * @returns {import('/signage/playlist.js').Slide | null} what the place for pictures and films shows now
 */
export function slide(state) {
  const at = officeNow(state);
  return slideAt(slidesAt(state.content, { at, zone: zone(state), displayId: state.display.id ?? null }), at);
}

/**
 * @param {BoardState} state
 * @returns {{counter: import('/signage/state.js').Counter | null, stale: boolean, asOf: string | null, returns: string | null}} `returns`: the time from
 *   which somebody is there again, as long as it is to come
 */
export function counter(state) {
  const counter = state.snapshot && counterOf(state.display, state.snapshot);
  const at = counter?.returnsAt ? Date.parse(counter.returnsAt) : 0;
  const returns = at > officeNow(state) ? clock('ja', at, { zone: zone(state) }) : null;
  return { counter, stale: isStale(state), asOf: asOf(state), returns };
}

/**
 * Some procedures at a time, usually six, in an order that never changes.
 *
 * @param {BoardState} state
 * @param {number} [rows] on one page
 */
export function servicePage(state, rows = ROWS) {
  const services = state.snapshot ? servicesFor(state.display, state.snapshot) : [];
  const { page, pages } = turn(officeNow(state), Math.ceil(services.length / rows));
  return { page, pages, rows: services.slice(page * rows, (page + 1) * rows), disturbed: state.snapshot?.disturbed ?? false };
}

/**
 * The office's notices: a line break parts two of them.
 *
 * @param {BoardState} state
 */
export function notice(state) {
  const notices = state.snapshot?.office.notices ?? {};
  const all = ['ja', ...state.display.languages].flatMap((lang) => lines(notices[lang]).map((text) => ({ lang, text })));
  const { page, pages } = turn(officeNow(state), all.length);
  return { page, pages, lang: all[page]?.lang ?? 'ja', text: all[page]?.text ?? '' };
}

/** @param {string | undefined} text */
const lines = (text) => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean);

/**
 * @param {number} now
 * @param {number} pages
 */
function turn(now, pages) {
  return { page: pages > 1 ? Math.floor(now / PAGE_MS) % pages : 0, pages };
}

/**
 * Whether nothing has to be said about the sound: it goes out, is not to go out, or is not known yet.
 *
 * @param {BoardState} state
 */
export const isAudible = ({ sound }) => sound !== 'BLOCKED' && sound !== 'NO_SIGNAL';

/**
 * At night the page starts afresh, unless somebody is being called or the server would not give it back.
 *
 * @param {BoardState} state
 */
export function wantsReload(state) {
  const time = clock('ja', officeNow(state), { zone: zone(state) });
  const rested = state.now - state.startedAt > 2 * HOUR_MS;
  return rested && time >= RELOAD_FROM && time < RELOAD_TO && state.card === null && state.online && !isBehind(state);
}
