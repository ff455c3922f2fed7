// @ts-check
import pageEn from '/console/text/en.js';
import pageJa from '/console/text/ja.js';
import reasonsEn from '/console/text/reasons/en.js';
import reasonsJa from '/console/text/reasons/ja.js';
import sheetsEn from '/console/text/sheets/en.js';
import sheetsJa from '/console/text/sheets/ja.js';
import workEn from '/console/text/work/en.js';
import workJa from '/console/text/work/ja.js';
import { addTexts } from '/shared/text.js';

/** The console speaks Japanese; English is there for colleagues and for tests of the page. Keys begin with `desk.` */
export const texts = {
  ja: { ...pageJa, ...workJa, ...sheetsJa, ...reasonsJa },
  en: { ...pageEn, ...workEn, ...sheetsEn, ...reasonsEn },
};

for (const [lang, words] of Object.entries(texts)) {
  addTexts(lang, Object.fromEntries(Object.entries(words).map(([key, text]) => [`desk.${key}`, text])));
}
