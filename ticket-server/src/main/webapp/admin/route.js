// @ts-check

/**
 * Where the page is: a section, the office it belongs to, one thing in it, a day.
 * @typedef {{section: string, office: string|null, id: string|null, date: string|null}} Route
 */

/** Sections that belong to one office, as they are named in the address. */
const OF_OFFICE = ['services', 'hours', 'counters', 'rules', 'terminals', 'pin', 'displays', 'content', 'voice', 'emergency', 'report', 'tickets'];

/** All sections, in the order of the navigation. */
export const SECTIONS = ['offices', 'services', 'hours', 'counters', 'rules', 'terminals', 'pin', 'displays', 'content', 'voice', 'emergency', 'staff', 'report', 'tickets'];

/** The kind of form a section edits. */
const FORM_OF = { offices: 'office', services: 'service', hours: 'hours', counters: 'counter', rules: 'rules', terminals: 'terminal', staff: 'staff', voice: 'voice', displays: 'display', content: 'content', emergency: 'emergency', pin: 'pin' };

/** Sections that are one form and no list. */
const ONE_FORM = ['hours', 'rules', 'voice', 'emergency', 'pin'];

/** Reads an address such as `#/offices/aoba/services/new`; what it cannot read is the start. */
export function parseHash(/** @type {string} */ hash) {
  const [path, query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [top, ...rest] = path.split('/').map(decoded);
  const date = new URLSearchParams(query).get('date');
  if (top === 'staff' && rest.length <= 1) return route('staff', null, rest[0]);
  if (top !== 'offices' || rest.length > 3) return route('start');
  const [office, section, id] = rest;
  if (!office) return route('offices');
  if (office === 'new') return route('offices', null, 'new');
  if (!section) return route('offices', office, office);
  return OF_OFFICE.includes(section) ? route(section, office, id, date) : route('start');
}

/** The address of a route; the inverse of {@link parseHash}. */
export function hashOf(/** @type {Partial<Route> & {section: string}} */ { section, office, id, date }) {
  if (section === 'start') return '#/';
  if (section === 'staff') return '#/staff' + (id ? '/' + encodeURIComponent(id) : '');
  if (section === 'offices') return '#/offices' + (id ? '/' + encodeURIComponent(id) : '');
  const path = [office ?? '', section, ...(id ? [id] : [])].map(encodeURIComponent).join('/');
  return `#/offices/${path}` + (date ? `?date=${date}` : '');
}

/** Which form the route shows, or null for a list or a report. */
export function formKind(/** @type {Route} */ { section, id }) {
  if (!isOneForm(section) && !id) return null;
  return FORM_OF[/** @type {keyof typeof FORM_OF} */ (section)] ?? null;
}

/** Whether a section is one form, with no list before it. */
export function isOneForm(/** @type {string} */ section) {
  return ONE_FORM.includes(section);
}

/** What managers see: the figures, and the message over everything. */
const OF_MANAGERS = ['report', 'emergency'];

/** Whether a role may open a section. */
export function mayOpen(/** @type {string} */ role, /** @type {string} */ section) {
  return role === 'ADMIN' || (role === 'MANAGER' && OF_MANAGERS.includes(section));
}

/**
 * Where to go once a form is saved: to the list, except where the next step is on the thing itself
 * (a new terminal needs its code) or where there is no list.
 */
export function hashAfterSave(/** @type {string} */ kind, /** @type {boolean} */ isNew, /** @type {Route} */ from, /** @type {any} */ answer) {
  if (isOneForm(kind)) return hashOf(from);
  if (kind === 'terminal' && isNew) return hashOf({ ...from, id: answer.id });
  return hashOf({ ...from, id: null });
}

/**
 * @param {string} section
 * @param {string|null} [office]
 * @param {string|null} [id]
 * @param {string|null} [date]
 * @returns {Route}
 */
function route(section, office, id, date) {
  return { section, office: office ?? null, id: id || null, date: date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null };
}

function decoded(/** @type {string} */ part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
