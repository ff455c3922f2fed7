// @ts-check
import { issue, namedTexts, needed, neededTexts, optionalTexts, wholeNumber } from './checks.js';
import { emptyTexts, plain, textsIn, textsOut } from './paths.js';

/** Policy numbers of an office with their bounds, in the order of the form. */
export const OFFICE_NUMBERS = /** @type {const} */ ([
  ['overdueMinutes', 1, 600],
  ['congestionSomeMinutes', 1, 600],
  ['congestionFullMinutes', 1, 600],
  ['missedShown', 0, 50],
  ['staleAfterSeconds', 10, 3600],
]);

/** A new office with the usual policy numbers. */
export function blank() {
  return {
    id: '', names: emptyTexts(), notices: emptyTexts(), addresses: emptyTexts(), directions: emptyTexts(), phone: '', zone: 'Asia/Tokyo', overdueMinutes: '30', congestionSomeMinutes: '15',
    congestionFullMinutes: '30', missedShown: '8', staleAfterSeconds: '60', displayOrder: '1', active: true, revision: 0,
  };
}

/** What the form shows of a saved office. */
export function draftOf(/** @type {any} */ office) {
  const numbers = Object.fromEntries(OFFICE_NUMBERS.map(([field]) => [field, String(office[field])]));
  return {
    ...office, names: textsIn(office.names), notices: textsIn(office.notices), addresses: textsIn(office.addresses), directions: textsIn(office.directions),
    phone: office.phone ?? '', displayOrder: String(office.displayOrder), ...numbers,
  };
}

/** What is sent to the server. */
export function bodyOf(/** @type {any} */ draft) {
  const numbers = Object.fromEntries(OFFICE_NUMBERS.map(([field]) => [field, Number(plain(draft[field]))]));
  return {
    id: plain(draft.id), names: textsOut(draft.names), notices: textsOut(draft.notices), addresses: textsOut(draft.addresses),
    directions: textsOut(draft.directions), phone: plain(draft.phone) || null, zone: plain(draft.zone),
    ...numbers, displayOrder: Number(plain(draft.displayOrder)), active: draft.active, revision: draft.revision,
  };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {any} */ draft, /** @type {{offices: any[], id: string|null}} */ near) {
  return [
    ...neededTexts(draft, 'names', 120),
    ...optionalTexts(draft, 'notices', 400),
    ...namedTexts(draft, 'names', 'notices', 'addresses', 'directions'),
    ...phoneIssues(draft),
    ...optionalTexts(draft, 'addresses', 200),
    ...optionalTexts(draft, 'directions', 400),
    ...(near.id === 'new' ? idIssues(draft, near.offices) : []),
    ...wholeNumber(draft, 'displayOrder', 0, 9999),
    ...needed(draft, 'zone', 40),
    ...OFFICE_NUMBERS.flatMap(([field, least, most]) => wholeNumber(draft, field, least, most)),
    ...stepIssues(draft),
  ];
}

function phoneIssues(/** @type {any} */ draft) {
  const typed = plain(draft.phone);
  return typed && (typed.length > 20 || !/^\+?\d(-?\d){2,14}$/.test(typed)) ? [issue('phone', 'notAPhone')] : [];
}

function idIssues(/** @type {any} */ draft, /** @type {any[]} */ offices) {
  const missing = needed(draft, 'id', 39);
  if (missing.length) return missing;
  const id = plain(draft.id);
  if (!/^[a-z][a-z0-9-]+$/.test(id) || id === 'new') return [issue('id', 'notAnId')];
  return offices.some((office) => office.id === id) ? [issue('id', 'taken')] : [];
}

function stepIssues(/** @type {any} */ draft) {
  const [some, full] = [Number(plain(draft.congestionSomeMinutes)), Number(plain(draft.congestionFullMinutes))];
  return some >= full ? [issue('congestionFullMinutes', 'notAbove', { other: some })] : [];
}
