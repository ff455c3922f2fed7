// @ts-check
import { clock, dateLong, pick } from '/shared/text.js';
import { isBehind, isStale } from '/signage/state.js';

/** @typedef {import('/signage/state.js').BoardState} BoardState */
/** @typedef {import('/signage/state.js').Snapshot} Snapshot */
/** @typedef {import('/signage/state.js').Call} Call */

export const PAGE_MS = 10_000;
export const ROWS = 6;
const EARLIER = 4;
const NOTICE_LANGUAGES = ['ja', 'en', 'zh-Hans', 'ko'];
const RELOAD_FROM = '03:30';
const RELOAD_TO = '04:30';
const HOUR_MS = 3_600_000;

/** @param {BoardState} state */
export const officeNow = (state) => state.now + state.offset;

/** @param {BoardState} state */
export const zone = (state) => state.snapshot?.office.zone ?? 'Asia/Tokyo';

/**
 * @param {BoardState} state
 * @returns {'setup' | 'loading' | 'closed' | 'board'}
 */
export function phase(state) {
  if (state.office === null || state.unknown) return 'setup';
  if (state.snapshot === null) return 'loading';
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
 * @returns {{call: Call | null, isNew: boolean, stale: boolean}}
 */
export function card(state) {
  const call = state.snapshot?.calls.find(({ callId }) => callId === state.card?.callId) ?? null;
  return { call, isNew: call !== null && call.callId === state.announced, stale: isStale(state) };
}

/**
 * @param {BoardState} state
 * @returns {Call[]} those that had the card before, newest first
 */
export function earlier(state) {
  const ahead = [state.card?.callId, ...state.queue];
  return (state.snapshot?.calls ?? []).filter(({ callId }) => !ahead.includes(callId)).slice(0, EARLIER);
}

/**
 * @param {BoardState} state
 * @returns {string[]}
 */
export function missed(state) {
  return (state.snapshot?.missed ?? []).slice(0, state.snapshot?.office.missedShown);
}

/**
 * Six procedures at a time, in an order that never changes.
 *
 * @param {BoardState} state
 */
export function servicePage(state) {
  const services = state.snapshot?.services ?? [];
  const { page, pages } = turn(officeNow(state), Math.ceil(services.length / ROWS));
  return { page, pages, rows: services.slice(page * ROWS, (page + 1) * ROWS) };
}

/**
 * The office's notices: a line break parts two of them.
 *
 * @param {BoardState} state
 */
export function notice(state) {
  const notices = state.snapshot?.office.notices ?? {};
  const all = NOTICE_LANGUAGES.flatMap((lang) => lines(notices[lang]).map((text) => ({ lang, text })));
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
