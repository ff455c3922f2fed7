// @ts-check
import { issue, tooLong } from './checks.js';
import { plain } from './paths.js';

/** Closed so many days after the n-th weekday of each month; -1 is the last. @typedef {{nth: string, weekday: string, offsetDays: string, reason: string}} Monthly */
/** Closed each year from one day to another, as they are typed: 12/29. @typedef {{from: string, until: string, reason: string}} Yearly */

/** The n-th weekdays of a month that can be chosen. */
export const NTHS = ['1', '2', '3', '4', '5', '-1'];

/** The days after (or before) that weekday that can be chosen; a stored one beyond them can be kept. */
export const OFFSETS = ['-2', '-1', '0', '1', '2', '3', '4', '5', '6', '7'];

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A monthly closure to fill in. @returns {Monthly} */
export function blankMonthly() {
  return { nth: '3', weekday: 'SATURDAY', offsetDays: '0', reason: '' };
}

/** A yearly closure to fill in: most offices close over New Year. @returns {Yearly} */
export function blankYearly() {
  return { from: '12/29', until: '1/3', reason: '年末年始' };
}

/** @returns {Monthly} */
export function monthlyIn(/** @type {any} */ { nth, weekday, offsetDays, reason }) {
  return { nth: String(nth), weekday, offsetDays: String(offsetDays), reason: reason ?? '' };
}

export function monthlyOut(/** @type {Monthly} */ { nth, weekday, offsetDays, reason }) {
  return { nth: Number(nth), weekday, offsetDays: Number(offsetDays), reason: reason.trim() || null };
}

/** @returns {Yearly} */
export function yearlyIn(/** @type {any} */ { from, until, reason }) {
  return { from: typedDay(from), until: typedDay(until), reason: reason ?? '' };
}

export function yearlyOut(/** @type {Yearly} */ { from, until, reason }) {
  return { from: dayOfYear(from), until: dayOfYear(until), reason: reason.trim() || null };
}

export function monthlyIssues(/** @type {Monthly} */ closure, /** @type {string} */ path) {
  return tooLong({ reason: closure.reason }, 'reason', 200).map((one) => ({ ...one, field: `${path}.reason` }));
}

export function yearlyIssues(/** @type {Yearly} */ closure, /** @type {string} */ path) {
  const days = /** @type {('from'|'until')[]} */ (['from', 'until']).filter((part) => !dayOfYear(closure[part]));
  return [
    ...days.map((part) => issue(`${path}.${part}`, plain(closure[part]) ? 'notADay' : 'needed')),
    ...tooLong({ reason: closure.reason }, 'reason', 200).map((one) => ({ ...one, field: `${path}.reason` })),
  ];
}

/** `12/29`, `12-29`, `１２月２９日` are all 12-29; null when it is no day of a year. */
export function dayOfYear(/** @type {unknown} */ typed) {
  const match = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain(typed));
  if (!match) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  if (day < 1 || day > (DAYS_OF_MONTH[month - 1] ?? 0)) return null;
  return `${match[1].padStart(2, '0')}-${match[2].padStart(2, '0')}`;
}

/** 12-29 as people write it: 12/29. */
function typedDay(/** @type {string} */ day) {
  return day.split('-').map(Number).join('/');
}
