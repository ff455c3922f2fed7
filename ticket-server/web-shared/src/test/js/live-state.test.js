// @ts-check
import { equal, ok, test } from '/test-harness.js';
import { SILENCE_MS, alive, backOff, isOutdated, isSilent, received, starting, unreachable } from '/shared/live-state.js';

const snapshot = (/** @type {number} */ version, at = '2026-11-21T14:32:05+09:00') => ({ version, at });

test('the first document brings the line up', () => {
  const state = received(starting(1000), snapshot(7), 1500);
  equal(state, { snapshot: snapshot(7), online: true, contactAt: 1500, since: 1500 });
});

test('a newer document replaces the last, an older one is only a sign of life', () => {
  const newest = received(received(starting(0), snapshot(7), 1), snapshot(8), 2);
  equal(newest.snapshot.version, 8);
  const afterOld = received(newest, snapshot(7, '2026-11-21T14:32:01+09:00'), 3);
  equal(afterOld.snapshot.version, 8);
  equal(afterOld.contactAt, 3);
});

test('a lower version made later comes from a restarted server and counts', () => {
  ok(!isOutdated(snapshot(8), snapshot(2, '2026-11-21T14:33:00+09:00')));
  ok(isOutdated(snapshot(8), snapshot(2)));
  ok(!isOutdated(null, snapshot(2)));
});

test('while nothing gets through the line is gone since the last sign of life', () => {
  const up = received(starting(0), snapshot(1), 100);
  const down = unreachable(alive(up, 5000));
  equal([down.online, down.since], [false, 5000]);
  equal(unreachable(down), down);
  const back = alive(down, 9000);
  equal([back.online, back.since, back.snapshot.version], [true, 9000, 1]);
});

test('a line that never came up is gone since the start', () => {
  const state = unreachable(starting(42));
  equal([state.online, state.since], [false, 42]);
});

test('a socket is broken after 45 seconds of silence', () => {
  const state = received(starting(0), snapshot(1), 1000);
  ok(!isSilent(state, 1000 + SILENCE_MS - 1));
  ok(isSilent(state, 1000 + SILENCE_MS));
});

test('tries of the socket are spread between 0.2 and 5 seconds', () => {
  equal(backOff(0, 0), 200);
  equal(backOff(0, 1), 200);
  equal([backOff(3, 0), backOff(3, 1)], [800, 1600]);
  equal([backOff(60, 0), backOff(60, 1)], [2500, 5000]);
});
