// @ts-check
import { addTexts } from '/shared/text.js';
import en from './texts/en.js';
import ja from './texts/ja.js';
import jaEasy from './texts/ja-easy.js';
import ko from './texts/ko.js';
import zhHans from './texts/zh-Hans.js';

/** The words of the kiosk beside the shared ones, by language. */
export const kioskTexts = { ja, en, 'zh-Hans': zhHans, ko, 'ja-easy': jaEasy };

for (const [language, texts] of Object.entries(kioskTexts)) addTexts(language, texts);
