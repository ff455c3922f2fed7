// @ts-check
import en from '/console/text/en.js';
import ja from '/console/text/ja.js';
import { addTexts } from '/shared/text.js';

/** The console speaks Japanese; English is there for colleagues and for tests of the page. Keys begin with `desk.` */
export const texts = { ja, en };

for (const [lang, words] of Object.entries(texts)) {
  addTexts(lang, Object.fromEntries(Object.entries(words).map(([key, text]) => [`desk.${key}`, text])));
}
