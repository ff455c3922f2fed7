// @ts-check
import { LANGUAGES, at, plain } from './paths.js';

/**
 * What is wrong with one field: a key of the texts with its values, or the server's own sentence.
 * @typedef {{field: string|null, key?: string, params?: Record<string, string|number>, detail?: string}} Issue
 */

/** @returns {Issue} */
export function issue(/** @type {string} */ field, /** @type {string} */ key, /** @type {Record<string, string|number>} */ params = {}) {
  return { field, key, params };
}

/** A text that must be there and may have at most so many characters. */
export function needed(/** @type {any} */ draft, /** @type {string} */ field, /** @type {number} */ longest) {
  return plain(at(draft, field)) ? tooLong(draft, field, longest) : [issue(field, 'needed')];
}

/** A text that may be empty. */
export function tooLong(/** @type {any} */ draft, /** @type {string} */ field, /** @type {number} */ longest) {
  const length = String(at(draft, field) ?? '').trim().length;
  return length > longest ? [issue(field, 'tooLong', { longest, length })] : [];
}

/** A text in five languages of which Japanese must be there. */
export function neededTexts(/** @type {any} */ draft, /** @type {string} */ field, /** @type {number} */ longest) {
  const others = LANGUAGES.filter((lang) => lang !== 'ja');
  return [...needed(draft, `${field}.ja`, longest), ...others.flatMap((lang) => tooLong(draft, `${field}.${lang}`, longest))];
}

/** A text in five languages that may be empty. */
export function optionalTexts(/** @type {any} */ draft, /** @type {string} */ field, /** @type {number} */ longest) {
  return LANGUAGES.flatMap((lang) => tooLong(draft, `${field}.${lang}`, longest));
}

/** A language is shown when it has a name: the other texts in it need one. */
export function namedTexts(/** @type {any} */ draft, /** @type {string} */ names, /** @type {string[]} */ ...longer) {
  const others = LANGUAGES.filter((lang) => lang !== 'ja');
  return others.filter((lang) => longer.some((texts) => plain(at(draft, `${texts}.${lang}`))) && !plain(at(draft, `${names}.${lang}`)))
    .map((lang) => issue(`${names}.${lang}`, 'noName'));
}

/** A whole number between two bounds, both allowed. */
export function wholeNumber(/** @type {any} */ draft, /** @type {string} */ field, /** @type {number} */ least, /** @type {number} */ most) {
  const typed = plain(at(draft, field));
  if (!typed) return [issue(field, 'needed')];
  if (!/^\d{1,9}$/.test(typed)) return [issue(field, 'notANumber', { least, most })];
  return outside(Number(typed), field, least, most);
}

/** Minutes between two bounds, with at most one digit after the point. */
export function minutes(/** @type {any} */ draft, /** @type {string} */ field, /** @type {number} */ least, /** @type {number} */ most) {
  const typed = plain(at(draft, field));
  if (!typed) return [issue(field, 'needed')];
  if (!/^\d{1,4}(\.\d)?$/.test(typed)) return [issue(field, 'notMinutes')];
  return outside(Number(typed), field, least, most);
}

/** One of a few values. */
export function chosen(/** @type {any} */ draft, /** @type {string} */ field, /** @type {string[]} */ choices) {
  return choices.includes(at(draft, field)) ? [] : [issue(field, 'notChosen')];
}

function outside(/** @type {number} */ value, /** @type {string} */ field, /** @type {number} */ least, /** @type {number} */ most) {
  return value < least || value > most ? [issue(field, 'outside', { least, most })] : [];
}
