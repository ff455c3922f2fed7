// @ts-check
import { reduce } from '/console/state.js';
import { helpOfOthers, isNewCall, momentOf, ownHelp, slots, troubles } from '/console/office.js';
import { NOON, aDesk, atCounter3 } from './a-desk.js';
import { equal, ok, test } from '/test-harness.js';

const help = (/** @type {string} */ id, /** @type {string} */ counterId) => ({ id, counterId, counter: counterId.slice(1), staffName: '田中', text: null, at: '' });

/** @param {Record<string, any>} more of the office */
const office = (more) => reduce(atCounter3([]), { type: 'snapshot', desk: { ...aDesk([]), ...more }, now: 1000 });

test('one’s own call for help is told from those of the others', () => {
  const state = office({ help: [help('h1', 'c4'), help('h2', 'c3')] });
  equal(helpOfOthers(state).map(({ id }) => id), ['h1']);
  equal(ownHelp(state)?.id, 'h2');
});

test('a call sounds once, not the own one, and not when the page is opened', () => {
  const before = office({});
  const after = office({ help: [help('h1', 'c4')] });
  ok(isNewCall(before, after));
  ok(!isNewCall(after, after));
  ok(!isNewCall(before, office({ help: [help('h2', 'c3')] })));
  ok(!isNewCall({ ...before, desk: null }, after));
});

test('only machines in trouble are spoken of', () => {
  const machine = (/** @type {string} */ id, /** @type {boolean} */ trouble) => ({ id, kind: 'KIOSK', name: id, seenAt: null, printer: null, wrong: [], trouble });
  equal(troubles(office({ terminals: [machine('k1', false), machine('k2', true)] })).map(({ id }) => id), ['k2']);
});

test('reservations stand by slot, who is here apart from who is expected', () => {
  const one = (/** @type {string} */ id, /** @type {string} */ at, arrived = false) => ({ id, slotAt: `2026-11-21T${at}:00+09:00`, serviceId: 'sA', reservationNumber: id, arrived, ticketId: null });
  const state = office({ reservations: [one('R3', '15:00'), one('R1', '14:45', true), one('R2', '14:45')] });
  equal(slots(state).map(({ slotAt, arrived, expected }) => [slotAt.slice(11, 16), arrived.length, expected.length]), [['14:45', 1, 1], ['15:00', 0, 1]]);
  equal(slots(office({})), []);
});

test('a time of the clock is today’s at the office, or tomorrow’s when it is over', () => {
  const desk = aDesk([]);
  equal(momentOf(desk, '15:00', NOON), '2026-11-21T15:00:00+09:00');
  equal(momentOf(desk, '00:30', NOON), '2026-11-22T00:30:00+09:00');
  equal([momentOf(desk, '', NOON), momentOf(desk, '3', NOON)], [null, null]);
});
