// @ts-check
import { addTexts } from '/shared/text.js';
import { en } from './texts/en.js';
import { ja } from './texts/ja.js';

/** The reservations page's own texts stand under `res.`, apart from the visitors' ones. */
function register(/** @type {string} */ lang, /** @type {Record<string, string>} */ texts) {
  addTexts(lang, Object.fromEntries(Object.entries(texts).map(([key, text]) => [`res.${key}`, text])));
}

register('ja', ja);
register('en', en);
