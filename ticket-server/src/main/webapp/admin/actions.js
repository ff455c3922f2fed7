// @ts-check
import { request } from '/shared/api.js';
import { dispatch, getState } from './store.js';
import { bodyOf, issuesOf } from './formState.js';
import { nearOf, presentOffice, wouldLose } from './state.js';
import { hashAfterSave, hashOf, mayOpen } from './route.js';
import { enrolmentCodePath, isOfOneDay, officePath, officesPath, passwordPath, pinPath, previewPath, readsOf, whatIfPath, writeOf } from './requests.js';
import { savedName } from './words.js';
import { today } from './when.js';

const SIGN_IN = '/sign-in/?next=/admin/';

/** Finds out who is here and what they may see, then shows the address. */
export async function begin() {
  try {
    const session = await request('GET', '/api/v1/session');
    if (session.mustChangePassword) return location.assign(SIGN_IN);
    const offices = session.role === 'STAFF' ? [] : await request('GET', officesPath(session.role));
    dispatch({ type: 'began', session, offices: offices.filter((/** @type {any} */ office) => !session.office || office.id === session.office) });
    if (session.role !== 'STAFF') hashChanged();
  } catch (problem) {
    if (isSignedOut(problem)) location.assign(SIGN_IN);
    else dispatch({ type: 'troubled', problem });
  }
}

/** Follows the address bar, unless something typed would be lost: then the person is asked first. */
export function hashChanged() {
  const state = getState();
  const hash = location.hash;
  if (!state.session || state.session.role === 'STAFF') return;
  if (wouldLose(state, hash)) {
    history.pushState(null, '', state.hash);
    dispatch({ type: 'leaveAsked', to: hash });
    return;
  }
  dispatch({ type: 'navigated', hash });
  const { route, officeId } = getState();
  if (route.section !== 'start' && mayOpen(state.session.role, route.section)) reload();
  else location.replace(state.session.role === 'ADMIN' ? '#/offices' : hashOf({ section: 'report', office: officeId ?? '-' }));
}

/** Reads everything the present address shows. */
export async function reload() {
  const { hash, route } = getState();
  try {
    if (isOfOneDay(route) && !route.date) dispatch({ type: 'dayRead', today: await dayAtOffice(route.office ?? '') });
    const reads = Object.entries(readsOf(route, shownDay()));
    const answers = await Promise.all(reads.map(async ([name, path]) => [name, await request('GET', path)]));
    dispatch({ type: 'loaded', hash, at: new Date().toISOString(), data: Object.fromEntries(answers) });
  } catch (problem) {
    if (isSignedOut(problem)) location.assign(SIGN_IN);
    else dispatch({ type: 'loadFailed', hash, problem });
  }
}

/** Takes the server's present version into the form; what was typed is given up. */
export function reloadForm() {
  dispatch({ type: 'navigated', hash: getState().hash });
  return reload();
}

/** The day a report is about: that of the address, or today at the office; by this machine's clock until the server has said. */
export function shownDay() {
  const state = getState();
  return state.route.date ?? (state.today || today(new Date(), presentOffice(state)?.zone));
}

/** The server's day, not this machine's: the two may be apart at midnight, in a rehearsal and in a demo. @returns {Promise<string>} */
export async function dayAtOffice(/** @type {string} */ office) {
  return (await request('GET', officePath(office))).opening.businessDay;
}

/** One field of the form has a new value. */
export function edit(/** @type {string} */ path, /** @type {any} */ value) {
  dispatch({ type: 'edited', path, value });
}

/** Checks the form and sends it; whatever goes wrong, nothing typed is lost. */
export async function save() {
  const state = getState();
  const { form, route } = state;
  if (!form || form.saving) return;
  if (issuesOf(form, nearOf(state)).length) return dispatch({ type: 'checkFailed' });
  dispatch({ type: 'saving' });
  try {
    const { method, path } = writeOf(form, route);
    finish(await request(method, path, { body: bodyOf(form) }));
  } catch (problem) {
    dispatch({ type: 'saveRefused', problem });
  }
}

/** Replays a day under the rules as they stand in the form; `date` empty is the sample day. */
export async function tryRules(/** @type {string} */ date) {
  const state = getState();
  const { form, route } = state;
  if (!form) return;
  if (issuesOf(form, nearOf(state)).length) return dispatch({ type: 'checkFailed' });
  dispatch({ type: 'trying', date });
  try {
    dispatch({ type: 'tried', answer: await request('POST', whatIfPath(route.office ?? ''), { body: { rules: bodyOf(form), date: date || null } }) });
  } catch (problem) {
    dispatch({ type: 'tried', problem });
  }
}

/** The month of the hours' preview. */
export function showMonth(/** @type {string} */ month) {
  dispatch({ type: 'monthChosen', month });
}

async function showThisMonth(/** @type {string} */ office) {
  const day = await dayAtOffice(office).catch(() => shownDay());
  if (!getState().preview.month) showMonth(day.slice(0, 7));
}

/** Asks how the rules on the page decide the month shown; nothing is saved. */
export async function previewHours() {
  const state = getState();
  const { form, route } = state;
  if (form?.kind !== 'hours') return;
  if (!state.preview.month) return showThisMonth(route.office ?? '');
  const asked = { draft: form.draft, month: state.preview.month };
  if (issuesOf(form, nearOf(state)).length) return dispatch({ type: 'previewRefused', ...asked, blocked: true });
  try {
    const data = await request('POST', previewPath(route.office ?? '', asked.month), { body: bodyOf(form) });
    dispatch({ type: 'previewed', ...asked, data });
  } catch (problem) {
    dispatch({ type: 'previewRefused', ...asked, problem });
  }
}

/** A new enrolment code for a terminal, shown once. */
export function newEnrolmentCode(/** @type {any} */ terminal) {
  return once(enrolmentCodePath(terminal.id), (answer) => ({ kind: 'code', name: terminal.name, secret: answer.code, expiresAt: answer.expiresAt, qr: answer.qr }));
}

/** A new one-time password for a staff member, shown once. */
export function newPassword(/** @type {any} */ staff) {
  return once(passwordPath(staff.id), (answer) => ({ kind: 'password', name: staff.name, login: staff.login, secret: answer.oneTimePassword }));
}

/** From now on the office's kiosks have no staff mode. */
export async function removePin() {
  try {
    await request('DELETE', pinPath(getState().route.office ?? ''));
    reloadForm();
  } catch (problem) {
    dispatch({ type: 'actionRefused', problem });
  }
}

/** The person chose to stay or to give up what was typed. */
export function answerLeaving(/** @type {boolean} */ leave) {
  const { leavingTo } = getState();
  dispatch({ type: leave ? 'discarded' : 'stayed' });
  if (leave && leavingTo !== null) location.hash = leavingTo || '#/';
}

/** Ends the session. */
export async function signOut() {
  try {
    await request('DELETE', '/api/v1/session');
    location.assign(SIGN_IN);
  } catch (problem) {
    dispatch({ type: 'actionRefused', problem });
  }
}

function finish(/** @type {any} */ answer) {
  const { form, route, hash, lang } = getState();
  if (!form) return;
  const isNew = form.id === 'new';
  const after = hashAfterSave(form.kind, isNew, route, answer);
  const secret = answer?.oneTimePassword;
  const once = secret ? { kind: 'password', name: answer.name, login: answer.login, secret, hash: after } : null;
  dispatch({ type: 'saved', hash: after, name: savedName(lang, form), once });
  if (after === hash) reload();
  else if (isNew) location.replace(after);
  else location.hash = after;
}

async function once(/** @type {string} */ path, /** @type {(answer: any) => any} */ shown) {
  const { hash } = getState();
  try {
    const answer = await request('POST', path, { body: {} });
    dispatch({ type: 'onceShown', once: { ...shown(answer), hash } });
    reload();
  } catch (problem) {
    dispatch({ type: 'actionRefused', problem });
  }
}

function isSignedOut(/** @type {any} */ problem) {
  return problem.status === 401 || problem.type === 'urn:junban:problem:password-change-required';
}
