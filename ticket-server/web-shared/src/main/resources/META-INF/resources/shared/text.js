// @ts-check
import en from '/shared/text/en.js';
import ja from '/shared/text/ja.js';
import jaEasy from '/shared/text/ja-easy.js';
import ko from '/shared/text/ko.js';
import zhHans from '/shared/text/zh-Hans.js';
import { plain } from '/shared/readings.js';

export { plain, rubyRuns } from '/shared/readings.js';
export { clock, dateLong, htmlLang } from '/shared/times.js';

/** @typedef {'ja' | 'ja-easy' | 'en' | 'zh-Hans' | 'ko'} Language */

/** In the order in which languages are offered, each by its own name. */
export const LANGUAGES = /** @type {const} */ ([
  ['ja', '日本語'],
  ['ja-easy', 'やさしい日本語'],
  ['en', 'English'],
  ['zh-Hans', '中文'],
  ['ko', '한국어'],
]);

/** @type {Record<string, Record<string, string>>} */
const texts = { ja: { ...ja }, en: { ...en }, 'zh-Hans': { ...zhHans }, ko: { ...ko }, 'ja-easy': { ...jaEasy } };

/**
 * An app's own strings, beside the shared ones.
 *
 * @param {string} lang
 * @param {Record<string, string>} more by key; in `ja-easy` kanji carry their reading: `番号[ばんごう]`
 */
export function addTexts(lang, more) {
  Object.assign((texts[lang] ??= {}), more);
}

/**
 * A sentence as plain text: for attributes, and for every language that has no ruby.
 *
 * @param {string} lang
 * @param {string} key
 * @param {Record<string, unknown>} [params] fill `{name}`; for a `{n}` of 1 or 2 a string under `key.1`, `key.2` is preferred
 * @returns {string} falls back to Japanese, then to the key
 */
export function t(lang, key, params = {}) {
  return filled(plain(template(lang, key, params)), params);
}

/**
 * The same with readings in brackets, for `ruby()` of ruby.js.
 *
 * @param {string} lang
 * @param {string} key
 * @param {Record<string, unknown>} [params]
 * @returns {string}
 */
export function annotated(lang, key, params = {}) {
  return filled(template(lang, key, params), params);
}

/**
 * An office's own text in one language; Japanese where it has none.
 *
 * @param {Record<string, string> | null | undefined} names
 * @param {string} lang
 * @returns {string}
 */
export function pick(names, lang) {
  return names?.[lang] || names?.ja || '';
}

/**
 * A wait in words: `約25分`, in steps of 5 from 10 up, `まもなく` under 3, `–` when it is not known.
 *
 * @param {string} lang
 * @param {number | null | undefined} seconds
 * @returns {string}
 */
export function minutes(lang, seconds) {
  if (seconds === null || seconds === undefined) return '–';
  const n = roundedMinutes(seconds);
  return n === 0 ? t(lang, 'anyMoment') : t(lang, 'minutes', { n });
}

/**
 * @param {number} seconds
 * @returns {number} 0 for a wait under 3 minutes
 */
export function roundedMinutes(seconds) {
  if (seconds < 180) return 0;
  const whole = Math.round(seconds / 60);
  return whole < 10 ? whole : Math.round(whole / 5) * 5;
}

/**
 * A sentence around its number, so that the number can be set larger: `['約', '25', '分']`.
 *
 * @param {string} lang
 * @param {'minutes' | 'waiting' | 'ahead' | string} key
 * @param {number} n
 * @returns {[string, string, string]} the outer two with readings in `ja-easy`: pass them to `ruby()`
 */
export function around(lang, key, n) {
  const [before, after = ''] = template(lang, key, { n }).split('{n}');
  return [filled(before, { n }), String(n), filled(after, { n })];
}

/**
 * @param {string} lang
 * @param {string} key
 * @param {Record<string, unknown>} params
 */
function template(lang, key, params) {
  const set = texts[lang] ?? {};
  return set[`${key}.${params.n}`] ?? set[key] ?? texts.ja[`${key}.${params.n}`] ?? texts.ja[key] ?? key;
}

/**
 * @param {string} text
 * @param {Record<string, unknown>} params
 */
function filled(text, params) {
  return text.replace(/\{(\w+)\}/g, (hole, name) => {
    if (name === 'pun') return minuteReading(params.n);
    return name in params ? String(params[name]) : hole;
  });
}

/**
 * 分 is read ふん after 5, 7 and 9 (25分 にじゅうごふん), else ぷん.
 *
 * @param {unknown} n
 */
function minuteReading(n) {
  return /[2579]$/.test(String(n)) ? 'ふん' : 'ぷん';
}
