// @ts-check
import { addTexts } from '/shared/text.js';
import { en } from './texts/en.js';
import { ja } from './texts/ja.js';

/** The admin page's own texts stand under `admin.`, apart from the visitors' ones. */
function register(/** @type {string} */ lang, /** @type {Record<string, string>} */ texts) {
  addTexts(lang, Object.fromEntries(Object.entries(texts).map(([key, text]) => [`admin.${key}`, text])));
}

register('ja', ja);
register('en', en);
