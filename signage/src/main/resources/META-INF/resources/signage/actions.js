// @ts-check
import { ApiProblem, request } from '/shared/api.js';
import { liveFeed } from '/shared/live.js';
import { now } from '/signage/now.js';
import { enrolled, remember } from '/signage/terminal.js';
import { wantsReload } from '/signage/view.js';

/** @typedef {import('/signage/store.js').Store<import('/signage/state.js').BoardState, any>} BoardStore */

const VERSION = '0.1.0';
const REPORT_MS = 30_000;
const RETRY_MS = 10_000;
const NIGHT_CHECK_MS = 60_000;

/**
 * @param {BoardStore} store
 * @param {string} office
 */
export function follow(store, office) {
  const id = encodeURIComponent(office);
  liveFeed({
    socket: `/live/offices/${id}/board?as=bytes`,
    poll: `/api/v1/offices/${id}/board`,
    onSnapshot: (snapshot) => store.dispatch({ type: 'snapshot', snapshot, now: now() }),
    onLine: (online) => store.dispatch({ type: 'line', online }),
    onRefused: (status) => status === 404 && store.dispatch({ type: 'unknown-office' }),
  });
}

/**
 * The offices there are; tried until the server answers.
 *
 * @param {BoardStore} store
 */
export async function listOffices(store) {
  try {
    store.dispatch({ type: 'offices', offices: await request('GET', '/api/v1/offices') });
  } catch {
    setTimeout(() => listOffices(store), RETRY_MS);
  }
}

/**
 * Makes this display a known terminal and opens its office.
 *
 * @param {BoardStore} store
 * @param {string} code
 */
export async function enrol(store, code) {
  store.dispatch({ type: 'enrolment', enrolment: 'sending' });
  try {
    const terminal = await request('POST', '/api/v1/terminals/enrol', { body: { code: code.trim().toUpperCase() } });
    if (terminal.kind !== 'DISPLAY') return store.dispatch({ type: 'enrolment', enrolment: 'other-kind' });
    remember(terminal);
    location.assign('/signage/');
  } catch (error) {
    const isUnknown = error instanceof ApiProblem && [400, 404].includes(error.status);
    store.dispatch({ type: 'enrolment', enrolment: isUnknown ? 'unknown-code' : 'failed' });
  }
}

/**
 * Tells the server every 30 s that an enrolled display is alive, and at once when it can or can no longer be heard.
 *
 * @param {BoardStore} store
 */
export function keepReporting(store) {
  const terminal = enrolled();
  if (terminal === null) return;
  let { sound } = store.state;
  report(store, terminal);
  setInterval(() => report(store, terminal), REPORT_MS);
  store.subscribe(() => {
    if (store.state.sound === sound) return;
    sound = store.state.sound;
    report(store, terminal);
  });
}

/**
 * @param {BoardStore} store
 * @param {import('/signage/terminal.js').Terminal} terminal
 */
async function report(store, terminal) {
  const body = { version: VERSION, printer: null, sound: store.state.sound, detail: detailOf(store.state) };
  // The board itself shows that the line is gone; a lost report needs nothing but the next one.
  await request('PUT', '/api/v1/terminals/me/report', { body, token: terminal.token }).catch(() => {});
}

/** @param {import('/signage/state.js').BoardState} state */
function detailOf({ unspoken }) {
  return unspoken === 0 ? null : `混み合って声が間に合わず、画面だけでお知らせした呼出が${unspoken}件あります`;
}

/**
 * A page that lives for weeks starts afresh at night; only when the server gives the page, so that no browser error is ever shown.
 *
 * @param {BoardStore} store
 */
export function reloadAtNight(store) {
  setInterval(async () => {
    if (!wantsReload(store.state)) return;
    const page = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
    if (page?.ok) location.reload();
  }, NIGHT_CHECK_MS);
}
