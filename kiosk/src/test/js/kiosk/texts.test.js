import { kioskTexts } from '/kiosk-page/texts.js';
import ja from '/shared/text/ja.js';
import { equal, test } from '/test-harness.js';

/** The reading of 分 is the easy Japanese's own. */
const holes = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).filter((hole) => hole !== '{pun}').sort();

for (const [language, texts] of Object.entries(kioskTexts)) {
  test(`${language} has every word of the kiosk, with the same holes`, () => {
    equal(Object.keys(texts).sort(), Object.keys(kioskTexts.ja).sort());
    for (const [key, text] of Object.entries(texts)) equal(holes(text), holes(kioskTexts.ja[key]), key);
  });
}

test('no word of the kiosk takes the place of a shared one', () => {
  equal(Object.keys(kioskTexts.ja).filter((key) => key in ja), []);
});

test('every kanji of the easy Japanese carries its reading', () => {
  const attributeOnly = ['qrName'];
  for (const [key, text] of Object.entries(kioskTexts['ja-easy'])) {
    const rest = text.replace(/[\p{Script=Han}々]+\[[^\]]+\]/gu, '');
    if (!attributeOnly.includes(key)) equal(/\p{Script=Han}/u.test(rest), false, key);
  }
});
