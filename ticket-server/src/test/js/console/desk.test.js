// @ts-check
import { byClass, lettersOf, matching, ownCounter, queues, setAside, sitsThere, waitedSeconds, zoneOf } from '/console/desk.js';
import { NOON, aDesk, aTicket, ago, atCounter3 } from './a-desk.js';
import { equal, test } from '/test-harness.js';

const numbers = (/** @type {any[]} */ tickets) => tickets.map((ticket) => ticket.number);

test('procedures served here come first, each in queue order', () => {
  const state = atCounter3([aTicket('A001'), aTicket('C001'), aTicket('A002')], { serviceIds: ['sC'] });
  equal(queues(state).map(({ service, served, tickets }) => [service.prefix, served, numbers(tickets)]), [['C', true, ['C001']], ['A', false, ['A001', 'A002']]]);
});

test('in a procedure priority stands before reservations, these by their slot, then everybody by time', () => {
  const tickets = [
    aTicket('A001'),
    aTicket('A002', { queueClass: 'RESERVED', slotAt: '2026-11-21T15:00:00+09:00' }),
    aTicket('A003', { queueClass: 'RESERVED', slotAt: '2026-11-21T14:45:00+09:00' }),
    aTicket('A004', { queueClass: 'PRIORITY', priorityReason: 'AID' }),
    aTicket('A005'),
  ];
  equal(numbers(byClass(tickets)), ['A004', 'A003', 'A002', 'A001', 'A005']);
});

test('held tickets of this counter come before others, then the latest call', () => {
  const away = (/** @type {string} */ no, /** @type {string} */ status, /** @type {number} */ at, counterId = 'c4') => aTicket(no, { status, counterId, calledAt: ago(at) });
  const state = atCounter3([away('A001', 'NO_SHOW', 30), away('A002', 'NO_SHOW', 5), away('A003', 'ON_HOLD', 40, 'c3')]);
  equal(numbers(setAside(state)), ['A003', 'A002', 'A001']);
});

test('a wait runs to the call, and is never negative', () => {
  equal(waitedSeconds(aTicket('A001'), NOON), 600);
  equal(waitedSeconds(aTicket('A001', { status: 'SERVING', calledAt: ago(4) }), NOON), 360);
  equal(waitedSeconds(aTicket('A001', { queuedAt: ago(-1) }), NOON), 0);
});

test('a number is found as it is typed, in wide letters too, the exact one first', () => {
  const tickets = ['A0121', 'A012', 'C012', 'A120'].map((no) => aTicket(no));
  equal(numbers(matching(tickets, 'ａ０１２')), ['A012', 'A0121']);
  equal(numbers(matching(tickets, '12')), ['A0121', 'A012', 'C012', 'A120']);
  equal(numbers(matching(tickets, 'c-012')), ['C012']);
  equal(numbers(matching(tickets, 'Z')), []);
});

test('times are told in the office zone that the snapshot carries', () => {
  equal(zoneOf(aDesk([])), '+09:00');
  equal(zoneOf(null), 'Asia/Tokyo');
});

test('a counter names its letters in the order of the office', () => {
  const desk = aDesk([], { serviceIds: ['sC', 'sA'] });
  equal(lettersOf(desk, desk.counters[0]), 'A・C');
});

test('a counter is a person’s own by the id: somebody of the same name sits elsewhere', () => {
  const namesake = atCounter3([], { staffId: 'p2', staffName: '佐藤' });
  equal(namesake.desk?.counters.map((counter) => sitsThere(counter, namesake.person)), [false, false]);
  equal(ownCounter(namesake), null);
  const own = atCounter3([]);
  equal(own.desk?.counters.map((counter) => sitsThere(counter, own.person)), [true, false]);
  equal(sitsThere({ ...own.desk.counters[0], staffed: false }, own.person), false);
  equal(sitsThere({ ...own.desk.counters[1], staffId: null }, null), false);
});
