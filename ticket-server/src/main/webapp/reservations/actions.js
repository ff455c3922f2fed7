// @ts-check
import { newKey, request } from '/shared/api.js';
import { today } from '/admin/when.js';
import { dispatch, getState } from './store.js';
import { shownDay } from './state.js';
import { hashOf, mayOpen, parseHash } from './route.js';
import { importPath, listPath, officePath } from './requests.js';

const SIGN_IN = '/sign-in/?next=/reservations/';

/** The file that was chosen; it is sent twice, to be looked at and to be imported. @type {File|null} */
let chosen = null;

/** Finds out who is here, then shows the address. */
export async function begin() {
  try {
    const session = await request('GET', '/api/v1/session');
    if (session.mustChangePassword) return location.assign(SIGN_IN);
    const offices = await request('GET', '/api/v1/offices');
    dispatch({ type: 'began', session, offices: offices.filter((/** @type {any} */ office) => !session.office || office.id === session.office) });
    await hashChanged();
  } catch (problem) {
    if (isSignedOut(problem)) location.assign(SIGN_IN);
    else dispatch({ type: 'troubled', problem });
  }
}

/** Follows the address bar. */
export async function hashChanged() {
  const state = getState();
  if (!state.session) return;
  const day = await dayAtOffice(location.hash);
  dispatch({ type: 'navigated', hash: location.hash, today: day });
  const { route, officeId } = getState();
  if (!route.office || !mayOpen(state.session.role, route.view)) return location.replace(hashOf({ ...route, office: officeId, view: 'day' }));
  await reload();
}

/** Reads what the present address shows. */
export async function reload() {
  const state = getState();
  const { hash, route } = state;
  if (!state.officeId) return;
  try {
    const [list, details] = await Promise.all([
      route.view === 'day' || route.view === 'cards' ? request('GET', listPath(state.officeId, shownDay(state))) : state.list,
      state.services.length ? null : request('GET', officePath(state.officeId)),
    ]);
    dispatch({ type: 'loaded', hash, list, services: details?.services, at: new Date().toISOString() });
    if (route.view === 'format' || route.view === 'import') await readFormat();
  } catch (problem) {
    if (isSignedOut(problem)) location.assign(SIGN_IN);
    else dispatch({ type: 'loadFailed', hash, problem });
  }
}

/** Keeps the lists fresh while nobody is in the middle of something. */
export function refresh() {
  const { session, route, marking, checkIn, list } = getState();
  if (session && list && !marking && !checkIn.busy && (route.view === 'day' || route.view === 'cards')) reload();
}

/** Looks for a name or a number among the day's reservations; the text goes in the body, never into an address. */
export async function search(/** @type {string} */ text) {
  const state = getState();
  if (!text.trim()) return dispatch({ type: 'searched', text: '', found: null });
  try {
    const found = await request('POST', `${officePath(state.officeId ?? '')}/reservations/search`, { body: { date: shownDay(state), text } });
    dispatch({ type: 'searched', text, found });
  } catch (problem) {
    if (isSignedOut(problem)) location.assign(SIGN_IN);
    else dispatch({ type: 'loadFailed', hash: state.hash, problem });
  }
}

/** Checks in by what was typed or scanned (`code`), or by a row of the list (`reservationId`). */
export async function checkIn(/** @type {{code?: string, reservationId?: string}} */ who) {
  const state = getState();
  if (state.checkIn.busy) return false;
  dispatch({ type: 'checkingIn' });
  try {
    const done = await request('POST', `${officePath(state.officeId ?? '')}/reservations/check-in`, { body: { ...who, language: 'ja' }, key: newKey() });
    dispatch({ type: 'checkedIn', done });
    reload();
    return true;
  } catch (problem) {
    dispatch({ type: 'checkInRefused', problem });
    return false;
  }
}

/** Says where a card is. */
export async function mark(/** @type {string} */ id, /** @type {string} */ cardState) {
  const { officeId } = getState();
  dispatch({ type: 'marking', id });
  try {
    const reservation = await request('PUT', `${officePath(officeId ?? '')}/reservations/${id}/card`, { body: { state: cardState } });
    dispatch({ type: 'marked', reservation });
  } catch (problem) {
    dispatch({ type: 'markRefused', problem });
  }
}

/** Shows what importing the file would do. */
export async function choose(/** @type {File} */ file) {
  chosen = file;
  dispatch({ type: 'fileChosen', file: { name: file.name, size: file.size } });
  await preview();
}

/** The same file again, after the format was changed. */
export async function preview() {
  if (!chosen) return;
  try {
    const plan = await request('POST', `${officePath(getState().officeId ?? '')}/reservations/import/preview`, { body: chosen });
    dispatch({ type: 'previewed', plan });
  } catch (problem) {
    dispatch({ type: 'previewRefused', problem });
  }
}

/** Imports what was shown. */
export async function importNow() {
  const { officeId, imports } = getState();
  if (!chosen || imports.step !== 'ready') return;
  dispatch({ type: 'importing' });
  try {
    const done = await request('POST', importPath(officeId ?? '', imports.wish, imports.plan.plan), { body: chosen });
    chosen = null;
    dispatch({ type: 'imported', done });
  } catch (problem) {
    dispatch({ type: 'importRefused', problem });
  }
}

/** Lets go of the file. */
export function forget() {
  chosen = null;
  dispatch({ type: 'importForgotten' });
}

async function readFormat() {
  const { officeId } = getState();
  dispatch({ type: 'formatRead', format: await request('GET', `${officePath(officeId ?? '')}/reservation-format`) });
}

/** Saves how the file is read. */
export async function saveFormat() {
  const { officeId, format } = getState();
  if (format.busy) return;
  dispatch({ type: 'formatSaving' });
  try {
    const { saved, ...draft } = { saved: null, ...format.draft };
    dispatch({ type: 'formatSaved', format: await request('PUT', `${officePath(officeId ?? '')}/reservation-format`, { body: draft }) });
  } catch (problem) {
    dispatch({ type: 'formatRefused', problem });
  }
}

/** Says which procedure a text of the file is, then looks at the file again. */
export async function mapProcedures(/** @type {{text: string, serviceId: string}[]} */ more) {
  const { format } = getState();
  const texts = more.map((one) => one.text);
  dispatch({ type: 'formatEdited', change: { procedures: [...format.draft.procedures.filter((/** @type {any} */ one) => !texts.includes(one.text)), ...more] } });
  await saveFormat();
  if (!getState().format.problem) await preview();
}

/** Ends the session. */
export async function signOut() {
  try {
    await request('DELETE', '/api/v1/session');
    location.assign(SIGN_IN);
  } catch (problem) {
    dispatch({ type: 'troubled', problem });
  }
}

/** The server's day, not this machine's: the two may be apart at midnight, in a rehearsal and in a demo. */
async function dayAtOffice(/** @type {string} */ hash) {
  const office = parseHash(hash).office ?? getState().officeId;
  const read = office ? request('GET', officePath(office)) : Promise.reject(new Error('no office'));
  return read.then((answer) => answer.opening.businessDay).catch(() => today(new Date()));
}

function isSignedOut(/** @type {any} */ problem) {
  return problem.status === 401 || problem.type === 'urn:junban:problem:password-change-required';
}
