// @ts-check
import { parseHash } from './route.js';

/** @typedef {import('./route.js').Route} Route */
/** @typedef {{type: string, [field: string]: any}} Event */
/** @typedef {'idle'|'reading'|'ready'|'importing'|'done'|'failed'} ImportStep */

/**
 * All the page knows. `search` is what was looked for and found; names live here and nowhere else in the browser.
 * @typedef {{lang: string, session: any, offices: any[], officeId: string|null, hash: string, route: Route, today: string,
 *   services: any[], list: any[]|null, at: string|null, problem: any, trouble: any,
 *   search: {text: string, found: any[]|null}, filter: string, times: {from: string, to: string},
 *   checkIn: {busy: boolean, done: any, problem: any}, marking: string|null, markProblem: any,
 *   imports: {step: ImportStep, file: any, plan: any, wish: {faults: string, missing: string}, done: any, problem: any},
 *   format: {saved: any, draft: any, busy: boolean, problem: any, savedNow: boolean}}} State
 */

const emptyImport = () => ({ step: /** @type {ImportStep} */ ('idle'), file: null, plan: null, wish: { faults: 'refuse', missing: 'keep' }, done: null, problem: null });
const emptyFormat = () => ({ saved: null, draft: null, busy: false, problem: null, savedNow: false });

/** @type {State} */
export const initialState = {
  lang: 'ja', session: null, offices: [], officeId: null, hash: '', route: parseHash(''), today: '', services: [], list: null, at: null, problem: null,
  trouble: null, search: { text: '', found: null }, filter: 'ALL', times: { from: '', to: '' }, checkIn: { busy: false, done: null, problem: null },
  marking: null, markProblem: null, imports: emptyImport(), format: emptyFormat(),
};

/** The state after an event. No DOM, no clock, no fetch. @returns {State} */
export function reduce(/** @type {State} */ state, /** @type {Event} */ event) {
  switch (event.type) {
    case 'languageChosen':
      return { ...state, lang: event.lang };
    case 'began':
      return { ...state, session: event.session, offices: event.offices, officeId: event.session.office ?? event.offices[0]?.id ?? null, trouble: null };
    case 'troubled':
      return { ...state, trouble: event.problem };
    case 'navigated':
      return navigated(state, event);
    case 'loaded':
      return event.hash === state.hash ? { ...state, list: event.list, services: event.services ?? state.services, at: event.at, problem: null } : state;
    case 'loadFailed':
      return event.hash === state.hash ? { ...state, problem: event.problem } : state;
    case 'searched':
      return { ...state, search: { text: event.text, found: event.found } };
    case 'filtered':
      return { ...state, filter: event.filter };
    case 'timed':
      return { ...state, times: { ...state.times, ...event.times } };
    case 'checkingIn':
      return { ...state, checkIn: { busy: true, done: null, problem: null } };
    case 'checkedIn':
      return { ...state, checkIn: { busy: false, done: event.done, problem: null } };
    case 'checkInRefused':
      return { ...state, checkIn: { busy: false, done: null, problem: event.problem } };
    case 'marking':
      return { ...state, marking: event.id, markProblem: null };
    case 'marked':
      return replaced({ ...state, marking: null }, event.reservation);
    case 'markRefused':
      return { ...state, marking: null, markProblem: event.problem };
    case 'formatRead':
      return { ...state, format: { ...emptyFormat(), saved: event.format, draft: event.format } };
    case 'formatEdited':
      return { ...state, format: { ...state.format, draft: { ...state.format.draft, ...event.change }, savedNow: false } };
    case 'formatSaving':
      return { ...state, format: { ...state.format, busy: true, problem: null, savedNow: false } };
    case 'formatSaved':
      return { ...state, format: { saved: event.format, draft: event.format, busy: false, problem: null, savedNow: true } };
    case 'formatRefused':
      return { ...state, format: { ...state.format, busy: false, problem: event.problem } };
    default:
      return { ...state, imports: reduceImport(state.imports, event) };
  }
}

/** The office the page is about, or undefined before any is known. */
export function presentOffice(/** @type {State} */ { offices, officeId }) {
  return offices.find((office) => office.id === officeId);
}

/** The day that is shown. */
export function shownDay(/** @type {State} */ { route, today }) {
  return route.date ?? today;
}

/** Whether something may be imported with the choices made. */
export function mayImport(/** @type {State['imports']} */ { step, plan, wish }) {
  if (step !== 'ready' || !plan) return false;
  if (plan.faults.length && wish.faults === 'refuse') return false;
  return plan.lines.some((/** @type {any} */ line) => line.effect !== 'SAME') || (wish.missing === 'cancel' && plan.missing.length > 0);
}

/** What is chosen or found for one office or day is not carried to another. */
function navigated(/** @type {State} */ state, /** @type {Event} */ { hash, today }) {
  const route = parseHash(hash);
  const officeId = route.office ?? state.officeId;
  const sameOffice = officeId === state.officeId;
  const same = sameOffice && (route.date ?? today) === shownDay(state);
  return {
    ...state, hash, route, officeId, today, problem: null, markProblem: null, checkIn: initialState.checkIn,
    list: same ? state.list : null, search: same ? state.search : initialState.search, services: sameOffice ? state.services : [],
    imports: sameOffice ? state.imports : emptyImport(), format: emptyFormat(),
  };
}

function replaced(/** @type {State} */ state, /** @type {any} */ reservation) {
  const swap = (/** @type {any[]|null} */ list) => list && list.map((one) => (one.id === reservation.id ? reservation : one));
  return { ...state, list: swap(state.list), search: { ...state.search, found: swap(state.search.found) } };
}

function reduceImport(/** @type {State['imports']} */ imports, /** @type {Event} */ event) {
  switch (event.type) {
    case 'fileChosen':
      return { ...emptyImport(), step: /** @type {ImportStep} */ ('reading'), file: event.file };
    case 'previewed':
      return { ...imports, step: /** @type {ImportStep} */ ('ready'), plan: event.plan, problem: null };
    case 'previewRefused':
      return { ...imports, step: /** @type {ImportStep} */ ('failed'), plan: null, problem: event.problem };
    case 'wished':
      return { ...imports, wish: { ...imports.wish, ...event.wish } };
    case 'importing':
      return { ...imports, step: /** @type {ImportStep} */ ('importing'), problem: null };
    case 'imported':
      return { ...emptyImport(), step: /** @type {ImportStep} */ ('done'), done: event.done, file: imports.file };
    case 'importRefused':
      return { ...imports, step: /** @type {ImportStep} */ ('ready'), problem: event.problem };
    case 'importForgotten':
      return emptyImport();
    default:
      return imports;
  }
}
