// @ts-check
import { equal, test } from '/test-harness.js';
import { healthOf } from '/signage/player.js';
import { Display, NOON, aCall, aSnapshot, seconds } from './board-data.js';

const EMERGENCY = { kind: 'FIRE', since: '', headings: {}, orders: {} };

test('the player hears how long the clock of the page has stood', () => {
  const { state } = new Display().hears(aSnapshot(NOON)).ticks(NOON + seconds(1));
  equal(healthOf(state, null, NOON + seconds(1)).silentMillis, 0);
  equal(healthOf(state, null, NOON + seconds(31)).silentMillis, 30_000);
});

test('a call and a message over everything are no moment to start afresh', () => {
  const busy = (/** @type {any} */ more) => healthOf(new Display().hears(aSnapshot(NOON, more)).state, null, NOON).busy;
  equal(busy({}), false);
  equal(busy({ calls: [aCall('A127', NOON)] }), true);
  equal(busy({ emergency: EMERGENCY }), true);
});

test('what staff should know is passed on', () => {
  const { state } = new Display().hears(aSnapshot(NOON));
  equal(healthOf({ ...state, sound: 'BLOCKED', unspoken: 0 }, null, NOON).sound, 'BLOCKED');
  equal(healthOf({ ...state, unspoken: 0 }, null, NOON).detail, null);
  equal(healthOf({ ...state, unspoken: 2 }, null, NOON).detail?.includes('2件'), true);
});
