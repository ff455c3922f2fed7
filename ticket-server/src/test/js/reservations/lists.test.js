// @ts-check
import { birthWords, bySlot, cardCounts, counts, effects, expected, fits, within } from '/reservations/lists.js';
import { equal, test } from '/test-harness.js';

const one = (/** @type {string} */ number, /** @type {string} */ time, more = {}) => ({
  id: number, reservationNumber: number, slotAt: `2026-11-24T${time}:00+09:00`, serviceId: 's', status: 'BOOKED', punctuality: null, arrivedAt: null,
  ticket: null, person: null, personState: 'NONE', card: { state: 'NOT_PREPARED', by: null, at: null }, ...more,
});
const DAY = [one('R1', '10:00', { status: 'ARRIVED', punctuality: 'LATE' }), one('R2', '10:00', { punctuality: 'LATE' }), one('R3', '10:30', { status: 'CANCELLED' }), one('R4', '11:00')];

test('every reservation fits the filters of its own state', () => {
  equal(counts(DAY), { ALL: 4, BOOKED: 2, LATE: 1, ARRIVED: 1, CANCELLED: 1 });
  equal(fits('LATE', DAY[0]), false);
});

test('a list is grouped by slot in its own order', () => {
  equal(bySlot(DAY).map(({ slot, reservations }) => [slot, reservations.length]), [['10:00', 2], ['10:30', 1], ['11:00', 1]]);
  equal(bySlot([]), []);
});

test('a span of time takes its beginning in and leaves its end out', () => {
  const numbers = (/** @type {string} */ from, /** @type {string} */ to) => within(DAY, from, to).map((each) => each.id);
  equal(numbers('10:30', '11:00'), ['R3']);
  equal(numbers('', '10:30'), ['R1', 'R2']);
  equal(numbers('', ''), ['R1', 'R2', 'R3', 'R4']);
});

test('what was cancelled needs no card', () => {
  equal(expected(DAY).map((each) => each.id), ['R1', 'R2', 'R4']);
  equal(cardCounts(expected(DAY)).NOT_PREPARED, 3);
});

test('a birthday is written as people say it', () => {
  equal(birthWords('04-05'), '4/5');
  equal(birthWords(null), '');
});

test('the lines of a plan are counted by what they do', () => {
  equal(effects([{ effect: 'ADDED' }, { effect: 'SAME' }, { effect: 'SAME' }]), { ADDED: 1, CHANGED: 0, RESTORED: 0, SAME: 2 });
});
