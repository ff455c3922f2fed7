// @ts-check
import { issue, needed, tooLong } from './checks.js';
import { openingIssues, timeOf } from './week.js';

/**
 * A date, or several in a row, unlike the rest. `kind` is one of {@link DAY_KINDS}.
 * @typedef {{date: string, until: string, kind: string, opens: string, closes: string, reason: string}} SpecialDay
 */

/** What can happen on such a day; the server has one kind for the last two. */
export const DAY_KINDS = ['CLOSED', 'MAINTENANCE', 'OPEN_AS_USUAL', 'OPEN'];

/** A special day to fill in. @returns {SpecialDay} */
export function blankSpecialDay() {
  return { date: '', until: '', kind: 'CLOSED', opens: '', closes: '', reason: '' };
}

/** What the form shows of a saved day. @returns {SpecialDay} */
export function specialDayIn(/** @type {any} */ { date, until, kind, opens, closes, reason }) {
  const known = kind ?? (opens === null ? 'CLOSED' : 'OPEN');
  return {
    date, until: until ?? '', kind: known === 'OPEN' && opens === null ? 'OPEN_AS_USUAL' : known,
    opens: opens ?? '', closes: closes ?? '', reason: reason ?? '',
  };
}

/** What is sent of a day. */
export function specialDayOut(/** @type {SpecialDay} */ { date, until, kind, opens, closes, reason }) {
  const hours = kind === 'OPEN';
  return {
    date, until: until || null, kind: isOpen(kind) ? 'OPEN' : kind, opens: hours ? timeOf(opens) : null,
    closes: hours ? timeOf(closes) : null, reason: reason.trim() || null,
  };
}

/** Everything wrong with one of the days. */
export function specialDayIssues(/** @type {{specialDays: SpecialDay[]}} */ draft, /** @type {number} */ index) {
  const path = `specialDays.${index}`;
  const day = draft.specialDays[index];
  const same = (/** @type {SpecialDay} */ other) => other.date === day.date && isOpen(other.kind) === isOpen(day.kind);
  const twice = day.date && draft.specialDays.findIndex(same) < index;
  return [
    ...(twice ? [issue(`${path}.date`, 'sameDay')] : needed(draft, `${path}.date`, 10)),
    ...(day.until && day.until < day.date ? [issue(`${path}.until`, 'beforeFirst')] : []),
    ...(isOpen(day.kind) ? tooLong : needed)(draft, `${path}.reason`, 200),
    ...(day.kind === 'OPEN' ? openingIssues(day, path) : []),
  ];
}

function isOpen(/** @type {string} */ kind) {
  return kind.startsWith('OPEN');
}
