// @ts-check
import { MOVES, choosable, movesOf, obstacle, obstacleToClose } from '/console/moves.js';
import { KEYS, actionOf, isSecondPress, naturalKey } from '/console/keys.js';
import { aTicket, atCounter3, withPresent } from './a-desk.js';
import { equal, ok, test } from '/test-harness.js';

const AT_COUNTER = /** @type {const} */ (['recall', 'start', 'finish', 'no-show', 'return', 'hold', 'transfer']);
const possible = (/** @type {any} */ state) => AT_COUNTER.filter((move) => obstacle(state, move) === null);

test('a called ticket can be recalled, started, missed, returned or transferred', () => {
  equal(possible(withPresent('CALLED')), ['recall', 'start', 'no-show', 'return', 'transfer']);
});

test('a ticket being served can be finished, held or transferred', () => {
  equal(possible(withPresent('SERVING')), ['finish', 'hold', 'transfer']);
});

test('with nobody at the counter only calling is possible', () => {
  const state = atCounter3([aTicket('A128')]);
  equal(possible(state), []);
  equal(obstacle(state, 'next'), null);
});

test('every move follows the table of the interface', () => {
  const table = Object.fromEntries(Object.entries(MOVES).map(([move, { from, to }]) => [move, `${from.join(' ')} > ${to}`]));
  equal(table, {
    next: 'WAITING > CALLED', call: 'WAITING > CALLED', resume: 'ON_HOLD > SERVING', recall: 'CALLED > CALLED', start: 'CALLED > SERVING',
    finish: 'SERVING > FINISHED', 'no-show': 'CALLED > NO_SHOW', return: 'CALLED > WAITING', hold: 'SERVING > ON_HOLD',
    transfer: 'SERVING CALLED > WAITING', reinstate: 'NO_SHOW > WAITING', cancel: 'WAITING ON_HOLD NO_SHOW > CANCELLED',
  });
});

test('a busy counter calls nobody and resumes nobody, and says so', () => {
  const state = withPresent('SERVING');
  equal(obstacle(state, 'next'), 'reason.busy');
  equal(obstacle(state, 'call', 'tA128'), 'reason.busy');
});

test('a ticket of a procedure that is not served here cannot be called, only cancelled', () => {
  const state = atCounter3([aTicket('C001')], { serviceIds: ['sA'] });
  equal(obstacle(state, 'call', 'tC001'), 'reason.notServedHere');
  equal(obstacle(state, 'next'), 'reason.nobodyWaiting');
  equal(obstacle(state, 'cancel', 'tC001'), null);
});

test('nothing is possible while the line is broken', () => {
  const state = { ...withPresent('CALLED'), online: false };
  ok(KEYS.every((key) => obstacle(state, actionOf(state, key)) === 'reason.offline'));
});

test('nothing is possible at a counter that somebody else has taken', () => {
  equal(obstacle(atCounter3([aTicket('A128')], { staffId: 'p2', staffName: '田中' }), 'next'), 'reason.noCounter');
});

test('the natural next step is call, then start, then finish, and none when nobody waits', () => {
  equal(naturalKey(atCounter3([aTicket('A128')])), 'F2');
  equal(actionOf(withPresent('CALLED'), 'F6'), 'start');
  equal(naturalKey(withPresent('CALLED')), 'F6');
  equal(actionOf(withPresent('SERVING'), 'F6'), 'finish');
  equal(naturalKey(atCounter3([])), null);
});

test('a second press of the same key counts only after a second', () => {
  const state = { ...withPresent('CALLED'), pressed: { key: 'F6', at: 5000 } };
  ok(isSecondPress(state, 'F6', 5999));
  ok(!isSecondPress(state, 'F6', 6000));
  ok(!isSecondPress(state, 'F7', 5100));
});

test('the lists offer what fits the status', () => {
  equal(movesOf('WAITING'), ['call', 'cancel']);
  equal(movesOf('ON_HOLD'), ['resume', 'cancel']);
  equal(movesOf('NO_SHOW'), ['reinstate', 'cancel']);
});

test('numbers at a counter are not among those to choose from', () => {
  const held = aTicket('A100', { status: 'ON_HOLD', counterId: 'c3', calledAt: '2026-11-21T05:00:00Z' });
  const state = atCounter3([held, aTicket('A127', { status: 'CALLED' }), aTicket('A128')]);
  equal(choosable(state).map((ticket) => ticket.number), ['A128', 'A100']);
});

test('a counter closes only when nobody is at it', () => {
  equal(obstacleToClose(withPresent('CALLED')), 'reason.ticketHere');
  equal(obstacleToClose(atCounter3([])), null);
});
