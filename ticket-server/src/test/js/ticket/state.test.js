// @ts-check
import { equal, ok, test } from '/test-harness.js';
import { isAsking, isStale, nextLook, opened, reduce, RINGS, STALE_MS } from '/ticket/state.js';

const waiting = { call: '', next: 8, old: false };
const called = { call: '2026-11-21T14:43:10+09:00', next: 4, old: false };
const recalled = { call: '2026-11-21T14:44:02+09:00', next: 4, old: false };
const change = (/** @type {any} */ shown) => ({ type: 'changed', now: 1_000, tag: '"t"', shown });
const start = () => opened(waiting, 0);

test('a call is sounded, and sounded anew when it is repeated', () => {
  const ready = reduce(start(), { type: 'alarm', on: true });
  const first = reduce(ready, change(called));
  equal(first.rings, RINGS);
  const rung = reduce(first, { type: 'rung' });
  equal(rung.rings, RINGS - 1);
  equal(reduce(rung, change(called)).rings, RINGS - 1);
  equal(reduce(rung, change(recalled)).rings, RINGS);
});

test('nothing sounds for whoever did not ask for it', () => {
  equal(reduce(start(), change(called)).rings, 0);
});

test('a touch silences, and so does a call that is over', () => {
  const ringing = reduce(reduce(start(), { type: 'alarm', on: true }), change(called));
  equal(reduce(ringing, { type: 'touched' }).rings, 0);
  equal(reduce(ringing, change(waiting)).rings, 0);
  equal(reduce(ringing, { type: 'over' }).rings, 0);
});

test('the call that stood on the page when it was opened is not news', () => {
  const state = reduce(opened(called, 0), { type: 'alarm', on: true });
  equal(reduce(state, change(called)).rings, 0);
});

test('figures are old after two minutes without an answer', () => {
  const state = start();
  ok(!isStale(state, STALE_MS - 1));
  ok(isStale(state, STALE_MS));
  ok(!isStale(reduce(state, { type: 'unchanged', now: STALE_MS }), STALE_MS));
});

test('a page that was opened without the server is old at the first failure, one that was heard is not', () => {
  const failed = reduce(start(), { type: 'failed' });
  ok(isStale(failed, 10));
  const heard = reduce(start(), { type: 'unchanged', now: 5 });
  ok(!isStale(reduce(heard, { type: 'failed' }), 10));
});

test('what the server says is old is old', () => {
  ok(isStale(reduce(start(), change({ ...waiting, old: true })), 1_000));
});

test('the server says when to ask again, failures make it later', () => {
  equal(nextLook(start(), 0.5), 8_000);
  equal(nextLook(reduce(start(), change(called)), 0.5), 4_000);
  let state = start();
  for (let i = 0; i < 9; i++) state = reduce(state, { type: 'failed' });
  equal(nextLook(state, 0.5), 32_000);
  ok(nextLook(start(), 0) < nextLook(start(), 1));
});

test('a page in the pocket asks only when it is to sound', () => {
  const state = start();
  ok(isAsking(state, false));
  ok(!isAsking(state, true));
  ok(isAsking(reduce(state, { type: 'alarm', on: true }), true));
  ok(!isAsking(reduce(state, { type: 'over' }), false));
});
