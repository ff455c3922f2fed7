// @ts-check
import { ApiProblem, request } from '/shared/api.js';
import { liveFeed } from '/shared/live.js';
import { now } from '/signage/now.js';
import { keep, keepContent, keepDisplay, keptContent, keptDisplay, keptSnapshot } from '/signage/memory.js';
import { detailOf } from '/signage/player.js';
import { remember } from '/signage/terminal.js';
import { keepFiles } from '/signage/shell.js';
import { wantsReload } from '/signage/view.js';

/** @typedef {import('/signage/store.js').Store<import('/signage/state.js').BoardState, any>} BoardStore */

const VERSION = '0.1.0';
const REPORT_MS = 30_000;
const RETRY_MS = 10_000;
const NIGHT_CHECK_MS = 60_000;
const ARRANGEMENT_MS = 60_000;
const KEEP_MS = 60_000;
const CONTENT_MS = 60_000;

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
 * Shows what this display showed before its page was loaded anew, and keeps what it shows for the next time: every minute, and at once when
 * a message over everything comes or goes.
 *
 * @param {BoardStore} store
 * @param {string} office
 */
export function keepSnapshot(store, office) {
  const kept = keptSnapshot(office, Date.now());
  if (kept) store.dispatch({ type: 'remembered', snapshot: kept.snapshot, contactAt: now() - (Date.now() - kept.at) });
  let [keptAt, kind] = [kept?.at ?? 0, kept?.snapshot.emergency?.kind];
  store.subscribe(() => {
    const { snapshot, contactAt } = store.state;
    const isNews = snapshot?.emergency?.kind !== kind;
    if (snapshot === null || (!isNews && Date.now() - keptAt < KEEP_MS) || now() - contactAt > KEEP_MS) return;
    [keptAt, kind] = [Date.now(), snapshot.emergency?.kind];
    keep({ office, snapshot, at: keptAt });
  });
}

/**
 * What an enrolled display is to show: asked every minute, and when the snapshot says that something changed.
 *
 * @param {BoardStore} store
 * @param {import('/signage/terminal.js').Terminal} terminal
 */
export function followArrangement(store, terminal) {
  const kept = keptDisplay();
  if (kept) store.dispatch({ type: 'display', display: kept });
  else store.dispatch({ type: 'not-arranged' });
  askAgain(store, () => arranged(store, terminal), ARRANGEMENT_MS);
}

/**
 * The office's pictures, films and notices, and their files for the time without a server: asked every minute, and when the snapshot says
 * that something changed.
 *
 * @param {BoardStore} store
 * @param {string} office
 */
export function followContent(store, office) {
  store.dispatch({ type: 'content', content: keptContent(office) });
  askAgain(store, () => listed(store, office), CONTENT_MS);
}

/**
 * Asks at once, then every so often, sooner when there was no answer, and when the displays' settings or their content changed.
 *
 * @param {BoardStore} store
 * @param {() => Promise<boolean>} question whether the server answered
 * @param {number} every ms
 */
function askAgain(store, question, every) {
  /** @type {number | undefined} */
  let version;
  let timer = 0;
  const ask = async () => {
    clearTimeout(timer);
    const answered = await question();
    clearTimeout(timer);
    timer = setTimeout(ask, answered ? every : RETRY_MS);
  };
  store.subscribe(() => {
    const latest = store.state.snapshot?.displaysVersion;
    if (latest === undefined || latest === version) return;
    const isFirst = version === undefined;
    version = latest;
    if (!isFirst) ask();
  });
  ask();
}

/**
 * @param {BoardStore} store
 * @param {string} office
 * @returns {Promise<boolean>} whether the server answered
 */
async function listed(store, office) {
  try {
    const content = await request('GET', `/api/v1/offices/${encodeURIComponent(office)}/content`);
    keepContent(office, content);
    store.dispatch({ type: 'content', content });
    keepFiles(content.flatMap((/** @type {any} */ { pages }) => pages));
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {BoardStore} store
 * @param {import('/signage/terminal.js').Terminal} terminal
 * @returns {Promise<boolean>} whether the server answered
 */
async function arranged(store, { token }) {
  try {
    const display = await request('GET', '/api/v1/terminals/me/display', { token });
    keepDisplay(display);
    store.dispatch({ type: 'display', display });
    return true;
  } catch (error) {
    // A display that is out of use goes on as any other that is not enrolled.
    if (error instanceof ApiProblem && [401, 403, 409].includes(error.status)) store.dispatch({ type: 'display', display: store.state.display });
    return false;
  }
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
 * @param {import('/signage/terminal.js').Terminal} terminal
 */
export function keepReporting(store, terminal) {
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
