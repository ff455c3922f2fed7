// @ts-check

/** @typedef {{office: string|null, view: View, date: string|null}} Route */
/** @typedef {'day'|'cards'|'import'|'format'} View */

/** The parts of the page, in the order of a day's work. @type {View[]} */
export const VIEWS = ['day', 'cards', 'import', 'format'];

/** `#/aoba/day/2026-11-24`; what is not of that form is the day's list. @returns {Route} */
export function parseHash(/** @type {string} */ hash) {
  const [, office, view, date] = hash.replace(/^#/, '').split('/');
  return {
    office: office ? decodeURIComponent(office) : null,
    view: VIEWS.includes(/** @type {View} */ (view)) ? /** @type {View} */ (view) : 'day',
    date: /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? date : null,
  };
}

export function hashOf(/** @type {Route} */ { office, view, date }) {
  return `#/${encodeURIComponent(office ?? '')}/${view}${date ? `/${date}` : ''}`;
}

/** Only those who answer for the office say how its file is read. */
export function mayOpen(/** @type {string} */ role, /** @type {View} */ view) {
  return view !== 'format' || role !== 'STAFF';
}
