// @ts-check

/** The languages of every visitor's text, in the order of the forms; Japanese is always there. */
export const LANGUAGES = ['ja', 'en', 'zh-Hans', 'ko', 'ja-easy'];

/** The value at a path such as `names.ja` or `specialDays.0.date`; undefined where nothing is. */
export function at(/** @type {any} */ draft, /** @type {string} */ path) {
  return path.split('.').reduce((value, step) => value?.[step], draft);
}

/** A copy of the draft with another value at the path; nothing is changed in place. */
export function withAt(/** @type {any} */ draft, /** @type {string} */ path, /** @type {any} */ value) {
  const [step, ...rest] = path.split('.');
  const copy = Array.isArray(draft) ? [...draft] : { ...draft };
  copy[step] = rest.length ? withAt(copy[step] ?? {}, rest.join('.'), value) : value;
  return copy;
}

/**
 * The field of a form that a server's field name means: `names[ja]` and `names.ja` are the same,
 * and a whole map or list means its first field. Null when the form has no such field.
 */
export function formField(/** @type {any} */ draft, /** @type {string} */ serverField) {
  const field = serverField.replace(/\[([^\]]+)\]/g, '.$1');
  if (!field || at(draft, field) === undefined) return null;
  const list = field.replace(/\.\d+$/, '');
  return firstLeaf(draft, list !== field && isPlainList(at(draft, list)) ? list : field);
}

/** An empty text for every language. */
export function emptyTexts() {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, '']));
}

/** The texts of a body with every language present, so that each has a field. */
export function textsIn(/** @type {Record<string, string>|undefined} */ texts) {
  return { ...emptyTexts(), ...texts };
}

/** The texts to send: trimmed, without the empty ones. */
export function textsOut(/** @type {Record<string, string>} */ texts) {
  return Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, text.trim()]).filter(([, text]) => text));
}

/** What was typed, with full-width letters and digits made plain and the ends trimmed. */
export function plain(/** @type {unknown} */ typed) {
  return String(typed ?? '').normalize('NFKC').trim();
}

/** A list of ids has one control for all of them. */
function isPlainList(/** @type {any} */ value) {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object');
}

/** @returns {string} */
function firstLeaf(/** @type {any} */ draft, /** @type {string} */ path) {
  const value = at(draft, path);
  if (value === null || typeof value !== 'object') return path;
  if (isPlainList(value)) return path;
  const [first] = Object.keys(value);
  return first === undefined ? path : firstLeaf(draft, `${path}.${first}`);
}
