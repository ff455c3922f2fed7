import { officeTime } from '/kiosk-page/office-time.js';
import { initial } from '/kiosk-page/state.js';
import { equal, test } from '/test-harness.js';

const at = (iso, clock) => new Date(officeTime({ ...initial, feed: { clock }, wall: Date.parse(iso) })).toISOString();

test('the panel has the time, unless the server tells another', () => {
  equal(officeTime({ ...initial, wall: 1234 }), 1234);
  equal(at('2026-11-21T05:32:05Z', null), '2026-11-21T05:32:05.000Z');
});

test('a clock that is off is made up for', () => {
  const clock = { here: '2026-11-21T05:00:00Z', there: '2026-11-21T07:00:10Z', speed: 1 };
  equal(at('2026-11-21T05:32:05Z', clock), '2026-11-21T07:32:15.000Z');
});

test('in a demo a second is a minute', () => {
  const clock = { here: '2026-11-21T05:00:00Z', there: '2026-11-24T00:00:00Z', speed: 60 };
  equal(at('2026-11-21T05:00:30Z', clock), '2026-11-24T00:30:00.000Z');
});
