// @ts-check
import { equal, ok, test } from '/test-harness.js';
import { USUAL_DISPLAY } from '/signage/display.js';
import { BEHIND_MS, BEHIND_OFFLINE_MS, isBehind, isStale, reduce } from '/signage/state.js';
import { Display, NOON, aCall, aSnapshot, seconds } from './board-data.js';

const A = aCall('A127', NOON);
const HOLD_MS = USUAL_DISPLAY.cardSeconds * 1000;
const RUSH_HOLD_MS = HOLD_MS / 2;

test('a call takes the card at once and is announced once', () => {
  const display = new Display().hears(aSnapshot(NOON, { calls: [A] }));
  equal([display.shown, display.state.announced], ['A127-1', 'A127-1']);
  const again = display.hears(aSnapshot(NOON + 500, { calls: [A] }));
  equal([again.shown, again.state.queue], ['A127-1', []]);
});

test('two calls close together are both shown, the newer after the older had its time', () => {
  const B = aCall('C058', NOON + seconds(1));
  const display = new Display().hears(aSnapshot(NOON, { calls: [A] })).hears(aSnapshot(NOON + seconds(1), { calls: [B, A] }));
  equal(display.shown, 'A127-1');
  equal(display.ticks(NOON + HOLD_MS - 1).shown, 'A127-1');
  equal(display.ticks(NOON + HOLD_MS).shown, 'C058-1');
  equal(display.state.announced, 'C058-1');
});

test('two calls in one snapshot are shown in the order of calling', () => {
  const B = aCall('C058', NOON + 1);
  const display = new Display().hears(aSnapshot(NOON + 2, { calls: [B, A] }));
  equal(display.shown, 'A127-1');
  equal(display.ticks(NOON + 2 + HOLD_MS).shown, 'C058-1');
});

test('a rush of calls moves on faster', () => {
  const calls = [4, 3, 2, 1].map((n) => aCall(`A00${n}`, NOON + n));
  const display = new Display().hears(aSnapshot(NOON + 5, { calls }));
  equal(display.shown, 'A001-1');
  equal(display.ticks(NOON + 5 + RUSH_HOLD_MS).shown, 'A002-1');
});

test('a call taken back leaves the card and the queue at once', () => {
  const B = aCall('C058', NOON + seconds(1));
  const display = new Display().hears(aSnapshot(NOON + seconds(1), { calls: [B, A] })).hears(aSnapshot(NOON + seconds(2), { calls: [] }));
  equal([display.shown, display.state.queue], [null, []]);
});

test('a recall is announced again', () => {
  const again = { ...A, callId: 'A127-2', times: 2, calledAt: new Date(NOON + seconds(30)).toISOString() };
  const display = new Display().hears(aSnapshot(NOON, { calls: [A] })).hears(aSnapshot(NOON + seconds(30), { calls: [again] }));
  equal([display.shown, display.state.announced], ['A127-2', 'A127-2']);
});

test('after a load an old call is shown but not announced', () => {
  const display = new Display().hears(aSnapshot(NOON + seconds(16), { calls: [A] }));
  equal([display.shown, display.state.announced], ['A127-1', null]);
});

test('after a reconnection only what is younger than 15 seconds is announced', () => {
  const display = new Display().hears(aSnapshot(NOON, { calls: [A] })).line(false).ticks(NOON + seconds(100));
  const missed = aCall('C058', NOON + seconds(20));
  const fresh = aCall('F042', NOON + seconds(95));
  display.hears(aSnapshot(NOON + seconds(101), { calls: [fresh, missed, A] }));
  equal([display.shown, display.state.announced, display.state.queue], ['F042-1', 'F042-1', []]);
});

test('a first snapshot that lay at the server for minutes does not make its calls young', () => {
  const display = new Display().hears(aSnapshot(NOON + seconds(2), { calls: [A] }), NOON + seconds(300));
  equal([display.shown, display.state.announced], ['A127-1', null]);
});

test('the card stays for a minute after the call, longer while the visitor is awaited', () => {
  const served = { ...A, status: 'SERVING' };
  const display = new Display().hears(aSnapshot(NOON, { calls: [A] })).hears(aSnapshot(NOON + seconds(20), { calls: [served] }));
  equal(display.shown, 'A127-1');
  display.hears(aSnapshot(NOON + seconds(40), { calls: [served] }));
  equal(display.ticks(NOON + seconds(59)).shown, 'A127-1');
  equal(display.ticks(NOON + seconds(60)).shown, null);
  const awaited = new Display().hears(aSnapshot(NOON, { calls: [A] })).hears(aSnapshot(NOON + seconds(170), { calls: [A] }));
  equal(awaited.shown, 'A127-1');
});

test('a display whose clock is wrong still knows how old a call is', () => {
  const behind = new Display(NOON - seconds(3600));
  behind.hears(aSnapshot(NOON + seconds(30), { calls: [A] }), NOON - seconds(3570));
  equal(behind.state.announced, null);
  const ahead = new Display(NOON + seconds(600)).hears(aSnapshot(NOON), NOON + seconds(600));
  ahead.hears(aSnapshot(NOON + seconds(5), { calls: [aCall('C058', NOON + seconds(5))] }), NOON + seconds(605));
  equal([ahead.state.announced, ahead.state.offset], ['C058-1', -seconds(600)]);
});

test('silence marks the lists first and empties the card later', () => {
  const display = new Display().hears(aSnapshot(NOON, { calls: [A] }));
  ok(!isBehind(display.ticks(NOON + BEHIND_MS - 1).state));
  ok(isBehind(display.ticks(NOON + BEHIND_MS).state) && !isStale(display.state));
  equal(display.ticks(NOON + seconds(59)).shown, 'A127-1');
  equal(display.ticks(NOON + seconds(60)).shown, null);
  ok(isStale(display.state));
});

test('a line known to be gone marks the lists sooner', () => {
  const display = new Display().hears(aSnapshot(NOON)).line(false).ticks(NOON + BEHIND_OFFLINE_MS);
  ok(isBehind(display.state));
  ok(!isBehind(display.line(true).state));
});

test('the next snapshot heals a stale board without an announcement of what is already known', () => {
  const display = new Display().hears(aSnapshot(NOON, { calls: [A] })).line(false).ticks(NOON + seconds(90));
  equal(display.shown, null);
  display.hears(aSnapshot(NOON + seconds(91), { calls: [A] })).line(true);
  equal([display.shown, display.state.announced, display.state.queue], ['A127-1', 'A127-1', []]);
  ok(!isBehind(display.state) && !isStale(display.state));
});

test('what is remembered of calls does not grow', () => {
  const display = new Display();
  for (let n = 0; n < 500; n++) {
    const at = NOON + n * seconds(10);
    display.hears(aSnapshot(at, { calls: [aCall(`A${n}`, at)] }));
  }
  ok(display.state.seen.length <= 24 && display.state.queue.length <= 1, `${display.state.seen.length}`);
});

test('an office nobody knows turns up by itself when it is made', () => {
  const display = new Display();
  display.state = reduce(display.state, { type: 'unknown-office' });
  equal(display.state.unknown, true);
  equal(display.hears(aSnapshot(NOON)).state.unknown, false);
  equal(reduce(display.state, { type: 'unknown-office' }).unknown, false);
});

test('enrolling tells how it went', () => {
  const display = new Display();
  display.state = reduce(display.state, { type: 'enrolment', enrolment: 'unknown-code' });
  equal(display.state.setup.enrolment, 'unknown-code');
});

test('a call that is spoken here keeps the card until it was spoken to its end', () => {
  const B = aCall('C058', NOON + seconds(1));
  const display = new Display().hears(aSnapshot(NOON, { calls: [A] }));
  display.voice(NOON, 'A127-1').hears(aSnapshot(NOON + seconds(1), { calls: [B, A] })).voice(NOON + seconds(1), 'A127-1', ['C058-1']);
  equal(display.ticks(NOON + HOLD_MS + seconds(5)).shown, 'A127-1');
  equal(display.voice(NOON + HOLD_MS + seconds(6), 'C058-1').shown, 'C058-1');
});

test('a call that still waits to be spoken is not pushed off the card', () => {
  const B = aCall('C058', NOON + 1);
  const display = new Display().hears(aSnapshot(NOON + 1, { calls: [B, A] })).voice(NOON + 1, null, ['A127-1', 'C058-1']);
  equal(display.ticks(NOON + HOLD_MS + seconds(2)).shown, 'A127-1');
  equal(display.voice(NOON + HOLD_MS + seconds(3), null, []).shown, 'C058-1');
});

test('a display shows the calls of its own counters only, and is not late for what it did not show', () => {
  const other = aCall('C058', NOON + 1, { counter: '5' });
  const display = new Display().shows({ counterIds: ['c5'] }).hears(aSnapshot(NOON + 2, { calls: [other, A] }));
  equal([display.shown, display.state.queue], ['C058-1', []]);
  equal(display.shows({ counterIds: [] }).state.queue, []);
});

test('a message over everything empties the card, and what was called under it is never announced', () => {
  const emergency = { kind: 'FIRE', since: new Date(NOON).toISOString(), headings: { ja: '火事です' }, orders: { ja: '外へ' } };
  const display = new Display().hears(aSnapshot(NOON, { calls: [A] }));
  const B = aCall('C058', NOON + seconds(2));
  display.hears(aSnapshot(NOON + seconds(3), { calls: [B, A], emergency }));
  equal([display.shown, display.state.queue], [null, []]);
  display.hears(aSnapshot(NOON + seconds(6), { calls: [B, A] }));
  equal([display.shown, display.state.announced], ['C058-1', 'A127-1']);
});

test('a page that was loaded anew shows what it knew, with its age and without news', () => {
  const display = new Display(NOON + seconds(20)).remembers(aSnapshot(NOON, { calls: [A] }), NOON + seconds(10));
  equal([display.shown, display.state.announced], ['A127-1', null]);
  ok(isBehind(display.state), 'behind');
  display.hears(aSnapshot(NOON + seconds(21), { calls: [aCall('C058', NOON + seconds(20)), A] }));
  equal([display.ticks(NOON + seconds(27)).shown, display.state.announced], ['C058-1', 'C058-1']);
  const late = new Display(NOON + seconds(300)).remembers(aSnapshot(NOON, { calls: [A] }), NOON);
  equal(late.shown, null);
  ok(isStale(late.state), 'stale');
});

test('what is known of today is not replaced by what was known before', () => {
  const display = new Display().hears(aSnapshot(NOON, { calls: [A] }));
  equal(display.remembers(aSnapshot(NOON - seconds(60)), NOON - seconds(60)).shown, 'A127-1');
});
