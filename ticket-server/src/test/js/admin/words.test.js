import { test, equal, ok } from '/test-harness.js';
import '/admin/texts.js';
import { en } from '/admin/texts/en.js';
import { ja } from '/admin/texts/ja.js';
import { reportWords } from '/admin/terminalWords.js';
import { counterName, issueWords, labelOf, problemWords, savedName } from '/admin/words.js';
import { ago, dayAfter, today } from '/admin/when.js';

const holes = (text) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

test('every text is there in both languages with the same values to fill in', () => {
  for (const key of Object.keys(ja)) {
    ok(key in en, `missing in English: ${key}`);
    equal(holes(en[key]), holes(ja[key]));
  }
  for (const key of Object.keys(en)) ok(key in ja || key.replace(/\.1$/, '') in ja, `missing in Japanese: ${key}`);
});

test('an issue names its field as the label does', () => {
  equal(issueWords('ja', 'service', { field: 'names.ja', key: 'needed' }), '手続きの名前 · 日本語を入力してください。');
  equal(issueWords('ja', 'service', { field: 'prefix', detail: '使えません。' }), '使えません。');
  equal(labelOf('en', 'service', 'typicalSeconds'), 'Typical time (minutes)');
});

test('hours are named by day, and by procedure where it has its own', () => {
  const near = { services: [{ id: 's1', names: { ja: '申請' } }] };
  equal(labelOf('ja', 'hours', 'office.MONDAY.opens'), '月曜日の始まり');
  equal(labelOf('ja', 'hours', 'services.s1.SUNDAY.closes', near), '申請、日曜日の終わり');
  equal(labelOf('ja', 'hours', 'specialDays.0.reason'), '臨時の日 1件目の理由');
  equal(labelOf('ja', 'hours', 'yearlyClosures.1.from'), '毎年の休み 2件目 始まりの日');
  equal(labelOf('ja', 'hours', 'overrunMinutes'), '閉まってから何分後までに終えるか');
});

test('a refusal is said in our own words where we have them', () => {
  equal(problemWords('ja', { status: 0, type: '', detail: '' }), ja['problem.unreachable']);
  equal(problemWords('ja', { status: 409, type: '', detail: 'できません。' }), 'できません。');
  equal(problemWords('ja', { status: 500, type: '', detail: '' }), ja['problem.unexpected']);
});

test('a counter is called 3番窓口, a worded one by its word', () => {
  equal(counterName('ja', '3'), '3番窓口');
  equal(counterName('ja', '総合'), '窓口 総合');
  equal(savedName('ja', { kind: 'counter', draft: { label: '3' } }), '3番窓口');
});

test('time gone by is said in its largest unit', () => {
  equal(ago(59), { key: 'ago.now', params: { n: 0 } });
  equal(ago(185), { key: 'ago.minutes', params: { n: 3 } });
  equal(ago(7200), { key: 'ago.hours', params: { n: 2 } });
  equal(ago(3 * 86400), { key: 'ago.days', params: { n: 3 } });
});

test('a day is that of the office, and days follow each other over months', () => {
  equal(today(new Date('2026-11-20T15:30:00Z')), '2026-11-21');
  equal(today(new Date('2026-11-20T15:30:00Z'), 'UTC'), '2026-11-20');
  equal([dayAfter('2026-11-30', 1), dayAfter('2026-01-01', -1)], ['2026-12-01', '2025-12-31']);
});

test('a terminal is as well as its printer, and silence is worse than any report', () => {
  const terminal = (secondsAgo, printer) => ({ active: true, enrolledAt: 'x', report: { secondsAgo, silent: secondsAgo > 120, printer } });
  const words = (secondsAgo, printer) => reportWords(terminal(secondsAgo, printer));
  equal(words(5, 'READY').level, 'ok');
  equal(words(5, 'OUT_OF_PAPER').level, 'stop');
  equal(words(5, null).printer, null);
  equal(words(5, 'SINGING').printer, { level: 'warn', key: 'printer.other', params: { state: 'SINGING' } });
  equal(words(1500, 'READY').said, { key: 'report.silent.ago.minutes', params: { n: 25 } });
  equal(reportWords({ ...terminal(1500, 'READY'), active: false }).level, 'none');
  const wrong = [{ ja: '通信が切れている間に発券した3枚が、まだ届いていません。' }];
  equal(reportWords({ ...terminal(5, 'READY'), report: { secondsAgo: 5, silent: false, printer: 'READY', wrong } }).level, 'warn');
  equal(reportWords({ active: true, enrolledAt: null, report: null }).said.key, 'report.notEnrolled');
});
