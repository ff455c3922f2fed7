// @ts-check
import en from '/reception/text/en.js';
import ja from '/reception/text/ja.js';
import { addTexts } from '/shared/text.js';

/** Words of the reception; keys begin with `reception.` */
export const texts = { ja, en };

for (const [lang, words] of Object.entries(texts)) {
  addTexts(lang, Object.fromEntries(Object.entries(words).map(([key, text]) => [`reception.${key}`, text])));
}
