// @ts-check
import { equal, ok, test } from '/test-harness.js';
import { clock, clockUp, hasEnded, saying, shownMinutes } from '/public/ticket-state.js';

/** @returns {import('/public/ticket-state.js').TicketStatus} */
const ticket = (more = {}) => ({
  status: 'WAITING',
  counter: null,
  serviceNames: { ja: '電子証明書の更新' },
  peopleAhead: 5,
  expectedWaitSeconds: 600,
  expectedCallAt: '2026-11-21T14:54:10.123+09:00',
  calledAt: null,
  at: '2026-11-21T14:44:10.123+09:00',
  ...more,
});

test('seconds that nobody sees do not change what is said', () => {
  equal(saying(ticket()), saying(ticket({ expectedWaitSeconds: 595, expectedCallAt: '2026-11-21T14:54:15+09:00', at: '2026-11-21T14:44:20+09:00' })));
});

test('whatever the visitor can see changes what is said', () => {
  const before = saying(ticket());
  for (const change of [
    { peopleAhead: 4 },
    { expectedWaitSeconds: 300 },
    { expectedCallAt: '2026-11-21T14:56:00+09:00' },
    { status: 'CALLED', counter: '3' },
    { serviceNames: { ja: '暗証番号の再設定' } },
    { expectedWaitSeconds: null, expectedCallAt: null },
  ]) {
    ok(saying(ticket(change)) !== before, JSON.stringify(change));
  }
});

test('a recall is said again', () => {
  const called = { status: 'CALLED', counter: '3', calledAt: '2026-11-21T14:54:00+09:00' };
  ok(saying(ticket(called)) !== saying(ticket({ ...called, calledAt: '2026-11-21T14:55:00+09:00' })));
});

test('minutes are rounded as the page rounds them', () => {
  equal([null, 0, 179, 180, 509, 570, 720, 780].map(shownMinutes), [null, 0, 0, 3, 8, 10, 10, 15]);
});

test('times are the office\'s, whatever zone the phone is in', () => {
  equal(clock('2026-11-21T14:44:10.123+09:00'), '14:44');
  equal(clockUp('2026-11-21T14:55:00.001+09:00'), '15:00');
  equal(clockUp('2026-11-21T14:55:00+09:00'), '14:55');
  equal(clockUp('2026-11-21T14:55:00.000+09:00'), '14:55');
  equal(clockUp('2026-11-21T23:56:00+09:00'), '00:00');
});

test('three statuses are ends', () => {
  equal(['WAITING', 'CALLED', 'SERVING', 'ON_HOLD', 'NO_SHOW', 'FINISHED', 'CANCELLED', 'EXPIRED'].filter((status) => hasEnded(ticket({ status }))), [
    'FINISHED',
    'CANCELLED',
    'EXPIRED',
  ]);
});
