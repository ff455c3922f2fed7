// @ts-check
import { equal, ok, test } from '/test-harness.js';
import { addTexts, annotated, around, clock, dateLong, htmlLang, LANGUAGES, minutes, pick, plain, rubyRuns, t } from '/shared/text.js';
import en from '/shared/text/en.js';
import ja from '/shared/text/ja.js';
import jaEasy from '/shared/text/ja-easy.js';
import ko from '/shared/text/ko.js';
import zhHans from '/shared/text/zh-Hans.js';

test('a wait under three minutes is said in words', () => {
  equal(minutes('ja', 0), 'まもなく');
  equal(minutes('ja', 179), 'まもなく');
  equal(minutes('ja', 180), '約3分');
});

test('a wait under ten minutes is said to the minute, a longer one in steps of five', () => {
  equal(minutes('ja', 8 * 60 + 29), '約8分');
  equal(minutes('ja', 9 * 60 + 30), '約10分');
  equal(minutes('ja', 12 * 60), '約10分');
  equal(minutes('ja', 13 * 60), '約15分');
  equal(minutes('en', 1500), 'about 25 min');
  equal(minutes('ko', 3600), '약 60분');
});

test('an unknown wait is a dash, never a number', () => {
  equal(minutes('ja', null), '–');
  equal(minutes('en', undefined), '–');
});

test('a clock time is told in the zone of the office', () => {
  equal(clock('ja', '2026-11-21T05:32:05Z'), '14:32');
  equal(clock('ja', '2026-11-21T05:32:05Z', { zone: 'Asia/Kathmandu' }), '11:17');
  equal(clock('ja', '2026-11-20T15:00:00Z'), '00:00');
});

test('a forecast clock time is rounded up to five minutes', () => {
  equal(clock('ja', '2026-11-21T14:55:00.001+09:00', { round5: true }), '15:00');
  equal(clock('ja', '2026-11-21T15:00:00+09:00', { round5: true }), '15:00');
  equal(clock('ja', '2026-11-21T23:56:00+09:00', { round5: true }), '00:00');
});

test('dates carry the weekday of the language', () => {
  equal(dateLong('ja', '2026-11-21T14:32:05+09:00'), '11月21日(土)');
  equal(dateLong('ja-easy', '2026-11-21'), '11月21日(土)');
  equal(dateLong('en', '2026-11-21'), 'Sat 21 Nov');
  equal(dateLong('zh-Hans', '2026-11-21'), '11月21日(周六)');
  equal(dateLong('ko', '2026-11-21'), '11월 21일(토)');
});

test('an unknown language or key falls back to Japanese, then to the key', () => {
  equal(t('pt', 'back'), '戻る');
  equal(t('en', 'nothing-like-it'), 'nothing-like-it');
});

test('an office text falls back to Japanese', () => {
  equal(pick({ ja: '更新', en: 'Renewal' }, 'en'), 'Renewal');
  equal(pick({ ja: '更新', en: '' }, 'en'), '更新');
  equal(pick({ ja: '更新' }, 'ja-easy'), '更新');
  equal(pick(null, 'ja'), '');
});

test('an app adds words of its own', () => {
  addTexts('ja', { 'test.only': '{a}と{b}' });
  equal(t('ko', 'test.only', { a: 1, b: 2 }), '1と2');
});

test('a value that is not given leaves its hole, so that the mistake is seen', () => {
  equal(t('ja', 'goTo', { no: 'A127' }), 'A127の方、{c}番窓口へお越しください');
});

test('plain text has no readings, annotated text has them', () => {
  equal(t('ja-easy', 'callStaff'), '係の 人を よぶ');
  equal(annotated('ja-easy', 'callStaff'), '係[かかり]の 人[ひと]を よぶ');
  equal(plain('本日[ほんじつ]は A[1]'), '本日は A[1]');
  equal(rubyRuns('何[なに]を しますか'), [
    { text: '何', reading: 'なに' },
    { text: 'を しますか', reading: '' },
  ]);
});

test('people and minutes are read the way they are spoken', () => {
  equal(annotated('ja-easy', 'people', { n: 1 }), '1人[り]');
  equal(annotated('ja-easy', 'people', { n: 3 }), '3人[にん]');
  equal(annotated('ja-easy', 'minutes', { n: 5 }), 'だいたい 5分[ふん]');
  equal(annotated('ja-easy', 'minutes', { n: 10 }), 'だいたい 10分[ぷん]');
  equal(t('en', 'ahead', { n: 1 }), '1 person ahead of you');
});

test('a number can be set apart from its sentence', () => {
  equal(around('ja', 'minutes', 25), ['約', '25', '分']);
  equal(around('en', 'waiting', 4), ['', '4', ' waiting']);
  equal(around('ja-easy', 'minutes', 10), ['だいたい ', '10', '分[ぷん]']);
});

test('every language has every Japanese key and the same holes', () => {
  const holes = (/** @type {string} */ text) => [...new Set(text.match(/\{\w+\}/g))].filter((hole) => hole !== '{pun}').sort();
  for (const [lang, set] of Object.entries({ en, ko, 'zh-Hans': zhHans, 'ja-easy': jaEasy })) {
    for (const [key, text] of Object.entries(/** @type {Record<string, string>} */ (ja))) {
      ok(key in set, `${lang} lacks ${key}`);
      equal(holes(/** @type {any} */ (set)[key]), key === 'counterUnit' ? [] : holes(text), `${lang} ${key}`);
    }
  }
});

test('every kanji of easy Japanese has a reading', () => {
  for (const [key, text] of Object.entries(jaEasy)) {
    const bare = text.replace(/[\p{Script=Han}々]+\[[^\]]+\]/gu, '');
    ok(!/\p{Script=Han}/u.test(bare), `${key}: ${bare}`);
  }
});

test('every offered language has a tag for the page', () => {
  equal(LANGUAGES.map(([lang]) => htmlLang(lang)), ['ja', 'ja', 'en', 'zh-Hans', 'ko']);
});
