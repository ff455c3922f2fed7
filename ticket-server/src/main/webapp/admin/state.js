// @ts-check
import { formKind, parseHash } from './route.js';
import { isDirty, openForm, rebased, reduceForm } from './formState.js';

/** @typedef {import('./route.js').Route} Route */
/** @typedef {import('./formState.js').Form} Form */
/** @typedef {{type: string, [field: string]: any}} Event */

/**
 * What is loaded for the present address. `data` holds the answers by name, read at `at` (ISO 8601).
 * @typedef {{status: 'loading'|'ready'|'failed'|'missing', data: any, at: string|null, problem: any}} Page
 */

/**
 * All the page knows. `saved` and `once` belong to the address they name and go when it is left; `tried` is what changed
 * rules would do. `today` is the office's day as the server last said it, empty before.
 * @typedef {{lang: string, session: any, offices: any[], officeId: string|null, hash: string, route: Route, page: Page,
 *   form: Form|null, saved: any, once: any, notice: any, leavingTo: string|null, filter: {number: string, status: string, service: string},
 *   preview: {month: string, data: any, problem: any, blocked: boolean}, trouble: any, tried: any, today: string}} State
 */

/** @type {State} */
export const initialState = {
  lang: 'ja', session: null, offices: [], officeId: null, hash: '', route: parseHash(''), page: emptyPage(),
  form: null, saved: null, once: null, notice: null, leavingTo: null, filter: { number: '', status: '', service: '' },
  preview: { month: '', data: null, problem: null, blocked: false }, trouble: null, tried: null, today: '',
};

/** The state after an event. No DOM, no clock, no fetch. @returns {State} */
export function reduce(/** @type {State} */ state, /** @type {Event} */ event) {
  switch (event.type) {
    case 'languageChosen':
      return { ...state, lang: event.lang };
    case 'began':
      return { ...state, session: event.session, offices: event.offices, officeId: firstOffice(event), trouble: null };
    case 'dayRead':
      return { ...state, today: event.today };
    case 'troubled':
      return { ...state, trouble: event.problem };
    case 'navigated':
      return navigated(state, event.hash);
    case 'loaded':
      return event.hash === state.hash ? loaded(state, event) : state;
    case 'loadFailed':
      return event.hash === state.hash ? { ...state, page: { ...state.page, status: 'failed', problem: event.problem } } : state;
    case 'saved':
      return { ...withForm(state, event), saved: { hash: event.hash, name: event.name }, once: event.once ?? null };
    case 'edited':
      return { ...withForm(state, event), saved: null };
    case 'onceShown':
      return { ...state, once: event.once, saved: null, notice: null };
    case 'onceClosed':
      return { ...state, once: null };
    case 'actionRefused':
      return { ...state, notice: event.problem };
    case 'leaveAsked':
      return { ...state, leavingTo: event.to };
    case 'stayed':
      return { ...state, leavingTo: null };
    case 'discarded':
      return { ...state, leavingTo: null, form: null };
    case 'trying':
      return { ...state, tried: { date: event.date, answer: null, problem: null } };
    case 'tried':
      return { ...state, tried: { ...state.tried, answer: event.answer ?? null, problem: event.problem ?? null } };
    case 'monthChosen':
      return { ...state, preview: { ...state.preview, month: event.month } };
    case 'previewed':
      return isAsked(state, event) ? { ...state, preview: { ...state.preview, data: event.data, problem: null, blocked: false } } : state;
    case 'previewRefused':
      return isAsked(state, event) ? { ...state, preview: { ...state.preview, problem: event.problem ?? null, blocked: event.blocked ?? false } } : state;
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    default:
      return withForm(state, event);
  }
}

/** What the checks of a form may compare with. */
export function nearOf(/** @type {State} */ { page, offices, officeId, route }) {
  return { ...page.data, offices, officeId, id: route.id };
}

/** The office the page is about, or undefined before any is known. */
export function presentOffice(/** @type {State} */ { offices, officeId }) {
  return offices.find((office) => office.id === officeId);
}

/** Whether leaving the present address would lose something typed. */
export function wouldLose(/** @type {State} */ state, /** @type {string} */ hash) {
  return hash !== state.hash && isDirty(state.form);
}

/** Whether an answer is for the rules and the month that are on the page now. */
function isAsked(/** @type {State} */ state, /** @type {Event} */ { draft, month }) {
  return state.form?.draft === draft && state.preview.month === month;
}

/** @returns {Page} */
function emptyPage() {
  return { status: 'loading', data: {}, at: null, problem: null };
}

function firstOffice(/** @type {any} */ { session, offices }) {
  return session.office ?? offices[0]?.id ?? null;
}

function navigated(/** @type {State} */ state, /** @type {string} */ hash) {
  const route = parseHash(hash);
  const same = route.section === state.route.section && route.office === state.route.office && route.date === state.route.date;
  /** @type {Page} */
  const page = same ? { ...state.page, status: 'loading', problem: null } : emptyPage();
  return {
    ...state, hash, route, page, preview: same ? state.preview : initialState.preview, form: null, notice: null, leavingTo: null, tried: null,
    officeId: route.office ?? state.officeId,
    saved: state.saved?.hash === hash ? state.saved : null, once: state.once?.hash === hash ? state.once : null,
    filter: route.section === state.route.section && route.office === state.route.office ? state.filter : initialState.filter,
  };
}

/** New data never replaces what is being typed. @returns {State} */
function loaded(/** @type {State} */ state, /** @type {any} */ { data, at }) {
  const next = { ...state, offices: data.offices ?? state.offices, page: /** @type {Page} */ ({ status: 'ready', data, at, problem: null }) };
  const kind = formKind(state.route);
  if (!kind) return next;
  if (state.form && isDirty(state.form)) return { ...next, form: rebased(state.form, nearOf(next)) };
  const form = openForm(kind, state.route.id, nearOf(next));
  return form ? { ...next, form } : { ...next, form: null, page: { ...next.page, status: /** @type {const} */ ('missing') } };
}

function withForm(/** @type {State} */ state, /** @type {Event} */ event) {
  return state.form ? { ...state, form: reduceForm(state.form, event, nearOf(state)) } : state;
}
