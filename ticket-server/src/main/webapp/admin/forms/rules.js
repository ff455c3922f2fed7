// @ts-check
import { chosen, wholeNumber } from './checks.js';
import { plain } from './paths.js';

/** Where a ticket may stand that comes back into the queue. */
export const PLACES = ['OLD_PLACE', 'END', 'FIRST'];

/** The moments at which a ticket comes back. */
export const PLACE_FIELDS = ['transferPlace', 'reinstatePlace', 'nextStepPlace'];

/** Why staff may let somebody go first. */
export const PRIORITY_REASONS = ['AID', 'INFANT', 'PREGNANT', 'UNWELL', 'VIP', 'OTHER'];

/** Rules that can be left out, with their bounds. */
const OPTIONAL = /** @type {const} */ ([['fairnessMinutes', 0, 1440], ['priorityCallsPerHour', 0, 1000], ['preferenceYieldsMinutes', 0, 1440]]);

const NEEDED = /** @type {const} */ ([['reservedEarlyMinutes', 0, 1440], ['reservedLateMinutes', 0, 1440]]);

/** What the form shows of saved rules; a rule that is left out is an empty field. */
export function draftOf(/** @type {any} */ rules) {
  const numbers = [...NEEDED, ...OPTIONAL].map(([field]) => [field, rules[field] === null ? '' : String(rules[field])]);
  return { ...rules, ...Object.fromEntries(numbers) };
}

/** What is sent to the server. */
export function bodyOf(/** @type {any} */ draft) {
  const numbers = [...NEEDED, ...OPTIONAL].map(([field]) => [field, plain(draft[field]) ? Number(plain(draft[field])) : null]);
  return { ...draft, ...Object.fromEntries(numbers) };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {any} */ draft) {
  return [
    ...NEEDED.flatMap(([field, least, most]) => wholeNumber(draft, field, least, most)),
    ...OPTIONAL.flatMap(([field, least, most]) => (plain(draft[field]) ? wholeNumber(draft, field, least, most) : [])),
    ...PLACE_FIELDS.flatMap((field) => chosen(draft, field, PLACES)),
  ];
}

/** The reasons with one taken in or out, in their usual order. */
export function toggledReason(/** @type {string[]} */ reasons, /** @type {string} */ reason) {
  return PRIORITY_REASONS.filter((one) => (one === reason) !== reasons.includes(one));
}
