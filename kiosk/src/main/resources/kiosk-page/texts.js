// @ts-check
import { addTexts } from '/shared/text.js';
import en from './texts/en.js';
import ja from './texts/ja.js';
import jaEasy from './texts/ja-easy.js';
import ko from './texts/ko.js';
import { staffEn, staffJa } from './texts/staff.js';
import zhHans from './texts/zh-Hans.js';

/** The words of the kiosk for visitors beside the shared ones, by language. */
export const kioskTexts = { ja, en, 'zh-Hans': zhHans, ko, 'ja-easy': jaEasy };

for (const [language, texts] of Object.entries(kioskTexts)) addTexts(language, texts);
addTexts('ja', staffJa);
addTexts('en', staffEn);
