// @ts-check
import { equal, ok, test } from '/test-harness.js';
import '/signage/texts.js';
import { MARK_MS } from '/signage/state.js';
import { JAPANESE_MS, OTHER_MS, PAGE_MS, asOf, card, counter, earlier, heading, languages, missed, notice, phase, servicePage, wantsReload } from '/signage/view.js';
import { waitOf } from '/signage/waits.js';
import { closedNote, closing, spoken } from '/signage/wording.js';
import { Display, NOON, aCall, aService, aSnapshot, seconds } from './board-data.js';

test('a board without its first snapshot is getting ready', () => {
  equal(phase(new Display().state), 'loading');
  equal(phase(new Display().hears(aSnapshot(NOON)).state), 'board');
});

test('after closing time the board stays until the last visitor was called', () => {
  const opening = { state: 'ENDED', opensAt: null, nextOpening: '2026-11-22T10:00:00+09:00' };
  const services = [aService('A', { open: false, closedReason: 'ENDED', waiting: 1 })];
  equal(phase(new Display().hears(aSnapshot(NOON, { opening, services })).state), 'board');
  equal(phase(new Display().hears(aSnapshot(NOON, { opening, calls: [aCall('A127', NOON)] })).state), 'board');
  const over = new Display().hears(aSnapshot(NOON, { opening, services: [aService('A', { open: false })] })).state;
  equal(phase(over), 'closed');
  equal(closing('ja', over), { what: '本日の受付は終わりました', next: '次は11月22日(日) 10:00からです' });
});

test('before opening the board says when it opens', () => {
  const opening = { state: 'NOT_YET_OPEN', opensAt: '2026-11-21T13:00:00+09:00', nextOpening: '2026-11-21T13:00:00+09:00' };
  equal(closing('ja', new Display().hears(aSnapshot(NOON, { opening })).state), { what: '本日は13:00から受け付けます', next: '' });
});

test('day and time are those of the office, and go on while the feed is silent', () => {
  const display = new Display().hears(aSnapshot(NOON));
  equal(heading(display.state), { name: '青葉市', date: '11月21日(土)', time: '12:00' });
  equal(heading(display.ticks(NOON + seconds(300)).state).time, '12:05');
  equal(asOf(display.state), '12:00');
});

test('lists that are of now carry no time', () => {
  equal(asOf(new Display().hears(aSnapshot(NOON)).state), null);
});

test('the call before goes to the top of the earlier ones, four at most', () => {
  const calls = [5, 4, 3, 2, 1].map((n) => aCall(`A00${n}`, NOON - seconds(100) + n, { status: 'SERVING' }));
  const display = new Display().hears(aSnapshot(NOON, { calls: [aCall('A006', NOON), ...calls] }));
  equal(card(display.state).call?.number, 'A006');
  equal(earlier(display.state).map(({ call }) => call.number), ['A005', 'A004', 'A003', 'A002']);
  display.hears(aSnapshot(NOON + seconds(5), { calls: [aCall('A007', NOON + seconds(5)), aCall('A006', NOON), ...calls] }));
  equal(earlier(display.ticks(NOON + seconds(7)).state).map(({ call }) => call.number), ['A006', 'A005', 'A004', 'A003']);
});

test('a call that waits for the card stands in the list at once, marked as new', () => {
  const calls = [aCall('F042', NOON + 2), aCall('C058', NOON + 1), aCall('A127', NOON), aCall('R031', NOON - seconds(90), { status: 'SERVING' })];
  const display = new Display().hears(aSnapshot(NOON + 2, { calls }));
  equal(card(display.state).call?.number, 'A127');
  equal(earlier(display.state).map(({ call, isNew }) => `${call.number} ${isNew}`), ['C058 true', 'F042 true', 'R031 false']);
});

test('the newest call is marked for a set time', () => {
  const display = new Display().hears(aSnapshot(NOON, { calls: [aCall('A127', NOON)] }));
  ok(card(display.ticks(NOON + MARK_MS - 1).state).isNew);
  ok(!card(display.ticks(NOON + MARK_MS).state).isNew);
});

test('Japanese takes turns with the languages of the display', () => {
  const display = new Display().shows({ languages: ['ko', 'en'] }).hears(aSnapshot(NOON));
  const at = (/** @type {number} */ ms) => languages(display.ticks(NOON + ms).state);
  const turn = JAPANESE_MS + OTHER_MS;
  const nows = Array.from({ length: 2 * turn / 1000 }, (_, s) => at(s * 1000).now);
  equal([...new Set(nows)].sort(), ['en', 'ja', 'ko']);
  equal(nows.filter((lang) => lang === 'ja').length, 2 * JAPANESE_MS / 1000);
  equal(languages(display.shows({ languages: [] }).state), { beside: null, now: 'ja' });
});

test('on a day that runs unlike others the wait is a range', () => {
  const service = aService('A', { expectedWaitSeconds: 1500, carefulWaitSeconds: 2650 });
  equal([waitOf(service, false), waitOf(service, true)], [{ from: 25, to: null }, { from: 25, to: 45 }]);
  equal(waitOf(aService('A', { expectedWaitSeconds: null }), true), null);
  equal(waitOf(aService('A', { expectedWaitSeconds: 1500, carefulWaitSeconds: 1500 }), true), { from: 25, to: null });
  const soon = aService('A', { expectedWaitSeconds: 60, carefulWaitSeconds: 1500 });
  equal([waitOf(soon, true), waitOf(soon, false)], [{ from: 5, to: 25 }, { from: 0, to: null }]);
});

test('a counter display shows its own counter', () => {
  const counters = [{ id: 'c3', label: '3', state: 'CALLED', number: 'A127', returnsAt: null }, { id: 'c5', label: '5', state: 'CLOSED', number: null, returnsAt: null }];
  const display = new Display().shows({ shows: 'COUNTER', counterId: 'c3' }).hears(aSnapshot(NOON, { counters }));
  equal([phase(display.state), counter(display.state).counter?.number], ['counter', 'A127']);
  equal(counter(display.shows({ counterId: 'c5' }).state).counter?.state, 'CLOSED');
  equal(counter(display.shows({ counterId: null }).state).counter, null);
});

test('a counter that rests says until when, as long as that is to come', () => {
  const counters = [{ id: 'c3', label: '3', state: 'CLOSED', number: null, returnsAt: '2026-11-21T12:30:00+09:00' }];
  const display = new Display().shows({ shows: 'COUNTER', counterId: 'c3' }).hears(aSnapshot(NOON, { counters }));
  equal(counter(display.state).returns, '12:30');
  equal(counter(display.ticks(NOON + seconds(1800)).state).returns, null);
  counters[0] = { ...counters[0], returnsAt: null };
  equal(counter(display.hears(aSnapshot(NOON + 1, { counters })).state).returns, null);
});

test('a message over everything comes before all else, a closed office and a counter display too', () => {
  const emergency = { kind: 'FIRE', since: '', headings: {}, orders: {} };
  const opening = { state: 'ENDED', opensAt: null, nextOpening: null };
  equal(phase(new Display().hears(aSnapshot(NOON, { opening, emergency })).state), 'emergency');
  equal(phase(new Display().shows({ shows: 'COUNTER' }).hears(aSnapshot(NOON, { emergency })).state), 'emergency');
});

test('no more missed numbers than the office wants', () => {
  const numbers = Array.from({ length: 12 }, (_, n) => `A${100 + n}`);
  equal(missed(new Display().hears(aSnapshot(NOON, { missed: numbers })).state), numbers.slice(0, 8));
  const snapshot = aSnapshot(NOON, { missed: numbers });
  snapshot.office.missedShown = 20;
  equal(missed(new Display().hears(snapshot).state).length, 8);
});

test('more than six procedures turn by page and keep their order', () => {
  const services = [...'ACFHMRUW'].map((letter) => aService(letter));
  const display = new Display().hears(aSnapshot(NOON, { services }));
  const letters = () => servicePage(display.state).rows.map((service) => service.prefix).join('');
  const first = letters();
  display.ticks(NOON + PAGE_MS);
  equal([first, letters()].sort(), ['ACFHMR', 'UW']);
  equal(servicePage(display.state).pages, 2);
});

test('six procedures stay on one page', () => {
  const display = new Display().hears(aSnapshot(NOON, { services: [...'ACFHMR'].map((letter) => aService(letter)) }));
  equal([servicePage(display.state).pages, servicePage(display.ticks(NOON + PAGE_MS).state).page], [1, 0]);
});

test('notices take turns, by line and by language', () => {
  const snapshot = aSnapshot(NOON);
  snapshot.office.notices = { ja: '一つ\n\n二つ', en: 'three' };
  const display = new Display().hears(snapshot);
  const texts = [0, 1, 2].map((n) => notice(display.ticks(NOON + n * PAGE_MS).state)).map(({ lang, text }) => `${lang} ${text}`);
  equal(texts.sort(), ['en three', 'ja 一つ', 'ja 二つ']);
  equal(notice(new Display().hears(aSnapshot(NOON)).state).text, '');
});

test('a closed procedure says why and until when', () => {
  const { state } = new Display().hears(aSnapshot(NOON));
  const note = (/** @type {string} */ closedReason, /** @type {string | null} */ opensAt) => closedNote(aService('A', { open: false, closedReason, opensAt }), state);
  equal(note('NO_COUNTER', null), '休止中');
  equal(note('NO_COUNTER', '2026-11-21T15:30:00+09:00'), '休止中 — 15:30から受け付けます');
  equal(note('NOT_YET_OPEN', '2026-11-22T10:00:00+09:00'), '次は11月22日(日) 10:00からです');
  equal(note('ENDED', null), '本日の受付は終わりました');
  equal(note('RECEPTION_ENDED', '2026-11-22T10:00:00+09:00'), '本日の受付は終わりました');
  equal(note('FULL_FOR_TODAY', '2026-11-22T10:00:00+09:00'), '混雑のため、本日の受付は終わりました');
});

test('the live region says where to go', () => {
  equal(spoken(aCall('A127', NOON)), 'A127、3番窓口へお越しください');
  equal(spoken(aCall('A127', NOON, { counter: '総合窓口' })), 'A127、総合窓口へお越しください');
  equal(spoken(aCall('A127', NOON, { times: 2 })), 'もう一度お呼びします。A127、3番窓口へお越しください');
  equal(spoken(null), '');
});

test('the page starts afresh at half past three, but not while somebody is called or the server is away', () => {
  const night = Date.parse('2026-11-22T03:31:00+09:00');
  const display = new Display().hears(aSnapshot(NOON)).hears(aSnapshot(night));
  ok(wantsReload(display.state));
  ok(!wantsReload(new Display(night - seconds(600)).hears(aSnapshot(night)).state), 'just started');
  ok(!wantsReload(display.ticks(night + seconds(60)).state), 'silent');
  ok(!wantsReload(display.hears(aSnapshot(night + seconds(70), { calls: [aCall('A001', night)] })).state), 'called');
  ok(!wantsReload(new Display().hears(aSnapshot(NOON + seconds(9000))).state), 'by day');
});
