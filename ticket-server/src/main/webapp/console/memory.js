// @ts-check
const PLACE = 'junban.console';
const ENDED = 'junban.console.ended';
const DRAFT = 'junban.console.draft';

/** What this browser keeps: the office and the counter, nothing about people. @returns {{office: string|null, counter: string|null}} */
export function recall() {
  try {
    const { office = null, counter = null } = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    return { office, counter };
  } catch {
    return { office: null, counter: null };
  }
}

/** @param {{office: string|null, counter: string|null}} place */
export function remember({ office, counter }) {
  try {
    localStorage.setItem(PLACE, JSON.stringify({ office, counter }));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** @typedef {import('/console/desk.js').Ticket} Ticket */

/** What this window can still take back after it was loaded again. @returns {Ticket[]} */
export function recallEnded() {
  return read(ENDED) ?? [];
}

/** @param {readonly Ticket[]} ended */
export function rememberEnded(ended) {
  write(ENDED, ended);
}

/**
 * What was half typed in a sheet, in this window.
 *
 * @param {string} sheet
 * @returns {Record<string, string>}
 */
export function recallDraft(sheet) {
  const draft = read(DRAFT);
  return draft?.sheet === sheet ? draft.values : {};
}

/**
 * @param {string} sheet
 * @param {Record<string, string>} values
 */
export function rememberDraft(sheet, values) {
  write(DRAFT, { sheet, values });
}

export function forgetDraft() {
  write(DRAFT, null);
}

/** @param {string} place */
function read(place) {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * @param {string} place
 * @param {unknown} value
 */
function write(place, value) {
  try {
    if (value === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(value));
  } catch {
    // The same: nothing is lost but the comfort.
  }
}
