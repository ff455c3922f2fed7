// @ts-check
import { equal, ok, test } from '/test-harness.js';
import { heard, isStale, LOOK_MS, missed, nextLook, opened, STALE_MS } from '/public/freshness.js';

test('a page is fresh until nothing was heard for three minutes', () => {
  const state = opened(1_000);
  ok(!isStale(state, 1_000 + STALE_MS - 1));
  ok(isStale(state, 1_000 + STALE_MS));
});

test('figures that were old when they came are old', () => {
  ok(isStale(heard(500, 1_000_000, 1_000_000 - STALE_MS), 500));
  ok(!isStale(heard(500, 1_000_000, 1_000_000), 500));
});

test('a clock of the visitor that is hours wrong changes nothing', () => {
  const wrong = 99_000_000_000;
  ok(!isStale(heard(wrong, 1_000_000, 999_000), wrong + 1));
});

test('figures from a moment to come are not older than now', () => {
  equal(heard(0, 1_000, 5_000).age, 0);
});

test('a server that does not say its time is believed', () => {
  equal(heard(0, NaN, 5_000).age, 0);
});

test('failures are counted until the server is heard again', () => {
  equal(missed(missed(opened(0))).failures, 2);
  equal(heard(0, NaN, NaN).failures, 0);
  equal(missed(heard(7, NaN, NaN)).heardAt, 7);
});

test('after each failure it waits longer, up to four times as long', () => {
  equal(nextLook(0, 0.5), LOOK_MS);
  equal(nextLook(1, 0.5), 2 * LOOK_MS);
  equal(nextLook(50, 0.5), 4 * LOOK_MS);
  equal(nextLook(2, 0.5, 5_000), 20_000);
  equal(nextLook(5000, 0.5, 5_000), 20_000);
});

test('readers do not come all at once', () => {
  ok(nextLook(0, 0) < nextLook(0, 1));
});
