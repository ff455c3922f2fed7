import { waitShown } from '/kiosk-page/wait-range.js';
import { equal, test } from '/test-harness.js';

const AT = '2026-11-21T14:32:05+09:00';
const shown = (wait, language = 'ja') => waitShown(wait, AT, { language, zone: 'Asia/Tokyo' });
const range = (from, to) => ({ expectedWaitSeconds: 900, expectedWaitFromSeconds: from * 60, expectedWaitToSeconds: to * 60 });

test('a range is shown in minutes and as the clock times around it', () => {
  equal(shown(range(20, 30)), { key: 'range', figure: '20〜30', window: { key: 'window', params: { a: '14:50', b: '15:05' } } });
  equal(shown(range(20, 30), 'en').figure, '20–30');
});

test('a range that may begin at once only has its end', () => {
  equal(shown(range(0, 10)), { key: 'within', figure: '10', window: { key: 'until', params: { b: '14:45' } } });
});

test('nobody before you: soon, and no number', () => equal(shown(range(0, 0)), { key: 'anyMoment', figure: '', window: null }));

test('a range of one number is one number', () => equal(shown(range(10, 10)).key, 'minutes'));

test('where only the guess is known, that is shown', () => {
  equal(shown({ expectedWaitSeconds: 1500 }), { key: 'minutes', figure: '25', window: { key: 'around', params: { t: '15:00' } } });
  equal(shown({ expectedWaitSeconds: 100 }).key, 'anyMoment');
  equal(shown({ expectedWaitSeconds: null, expectedWaitFromSeconds: null, expectedWaitToSeconds: null }), null);
});
