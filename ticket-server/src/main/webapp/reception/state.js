// @ts-check
/**
 * What the reception knows, and how each event changes it. No DOM, no network, no clock.
 *
 * @typedef {{serviceId: string|null, further: string[], language: string, priorityReason: string|null, note: string}} Wish
 * @typedef {{serviceId: string, from: string, to: string, firstAt: string, lastAt: string}} Handout numbers and times as typed
 * @typedef {{field: string, detail: string}} Issue
 */

/** @type {Wish} */
const NOTHING = { serviceId: null, further: [], language: 'ja', priorityReason: null, note: '' };

/** @type {Handout} */
const NO_PAPER = { serviceId: '', from: '1', to: '', firstAt: '', lastAt: '' };

export const initial = Object.freeze({
  lang: /** @type {'ja'|'en'} */ ('ja'),
  person: /** @type {{name: string, office: string|null}|null} */ (null),
  offices: /** @type {{id: string, names: Record<string, string>}[]|null} */ (null),
  office: /** @type {string|null} */ (null),
  desk: /** @type {any} */ (null),
  online: false,
  view: /** @type {'issue'|'paper'} */ ('issue'),
  wish: NOTHING,
  handout: NO_PAPER,
  busy: false,
  /** What was issued last: a ticket, or a range of paper numbers. */
  issued: /** @type {any} */ (null),
  problem: /** @type {any} */ (null),
  issues: /** @type {Issue[]} */ ([]),
});

/** @typedef {typeof initial} State */

/**
 * @param {State} state
 * @param {{type: string} & Record<string, any>} event
 * @returns {State}
 */
export function reduce(state, event) {
  switch (event.type) {
    case 'signedIn':
      return { ...state, person: event.person, office: event.person.office };
    case 'officesListed':
      return { ...state, offices: event.offices, office: state.office ?? event.offices[0]?.id ?? null };
    case 'officeChosen':
      return { ...state, office: event.office, desk: null, online: false, wish: NOTHING, handout: NO_PAPER, issued: null, problem: null, issues: [] };
    case 'snapshot':
      return { ...state, desk: event.desk };
    case 'lineChanged':
      return { ...state, online: event.online };
    case 'viewed':
      return { ...state, view: event.view, issued: null, problem: null, issues: [] };
    case 'wished':
      return { ...state, wish: consistent({ ...state.wish, ...event.wish }), issued: null, problem: null, issues: [] };
    case 'typed':
      return { ...state, handout: { ...state.handout, ...event.handout }, issued: null, problem: null, issues: [] };
    case 'sent':
      return { ...state, busy: true, issued: null, problem: null, issues: [] };
    case 'issued':
      return { ...state, busy: false, issued: event.issued, wish: NOTHING, handout: NO_PAPER };
    case 'refused':
      return { ...state, busy: false, problem: event.problem, issues: event.problem.issues ?? [] };
    default:
      return state;
  }
}

/** No procedure follows itself, and none follows nothing. @param {Wish} wish @returns {Wish} */
function consistent(wish) {
  if (!wish.serviceId) return { ...wish, further: [] };
  /** @type {string[]} */
  const further = [];
  for (const id of wish.further) if (id !== (further.at(-1) ?? wish.serviceId)) further.push(id);
  return { ...wish, further };
}

/** The body of `POST /tickets`; null while no procedure is chosen. @param {Wish} wish */
export function ticketBody({ serviceId, further, language, priorityReason, note }) {
  if (!serviceId) return null;
  return {
    serviceId,
    language,
    ...(further.length ? { furtherServiceIds: further } : {}),
    ...(priorityReason ? { priorityReason } : {}),
    ...(priorityReason && note.trim() ? { note: note.trim() } : {}),
  };
}

/**
 * The body of `POST /paper-tickets`; times are typed as clock times of the business day.
 *
 * @param {Handout} handout
 * @param {string} at the server's time with the office's offset
 */
export function handoutBody({ serviceId, from, to, firstAt, lastAt }, at) {
  return { serviceId, from: number(from), to: number(to), firstAt: moment(firstAt, at), lastAt: moment(lastAt, at), language: 'ja' };
}

/** @param {string} typed */
function number(typed) {
  const plain = typed.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null;
}

/** @param {string} clock @param {string} at */
function moment(clock, at) {
  const plain = clock.normalize('NFKC').trim();
  const offset = /(Z|[+-]\d\d:\d\d)$/.exec(at)?.[0] ?? '+09:00';
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(plain) ? `${at.slice(0, 10)}T${plain}:00${offset}` : null;
}

/** What is wrong with one field, in words. @param {State} state @param {string} field */
export function issueAt({ issues }, field) {
  return issues.find((issue) => issue.field === field)?.detail ?? null;
}
