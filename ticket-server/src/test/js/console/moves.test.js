// @ts-check
import { MOVES, choosable, movesOf, obstacle, obstacleToClose, plannedStep } from '/console/moves.js';
import { FURTHER_KEYS, KEYS, actionOf, chordOf, isSecondPress, naturalKey } from '/console/keys.js';
import { aTicket, ago, atCounter3, withPresent } from './a-desk.js';
import { equal, ok, test } from '/test-harness.js';

const AT_COUNTER = /** @type {const} */ (['recall', 'start', 'finish', 'next-step', 'no-show', 'return', 'hold', 'transfer']);
const possible = (/** @type {any} */ state) => AT_COUNTER.filter((move) => obstacle(state, move) === null);

test('a called ticket can be recalled, started, missed, returned or transferred', () => {
  equal(possible(withPresent('CALLED')), ['recall', 'start', 'no-show', 'return', 'transfer']);
});

test('a ticket being served can be finished, sent on, held or transferred', () => {
  equal(possible(withPresent('SERVING')), ['finish', 'next-step', 'hold', 'transfer']);
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
    'next-step': 'SERVING > WAITING', priority: 'WAITING > WAITING', ordinary: 'WAITING > WAITING', reprint: 'WAITING CALLED SERVING ON_HOLD NO_SHOW > ',
  });
});

test('a busy counter resumes nobody, and says so; a call asks first what becomes of the visitor', () => {
  const state = withPresent('SERVING');
  state.desk?.tickets.push(aTicket('A100', { status: 'ON_HOLD' }));
  equal(obstacle(state, 'resume', 'tA100'), 'reason.busy');
  equal(obstacle(state, 'next'), null);
  equal(obstacle(state, 'call', 'tA128'), null);
});

test('at a paused counter nobody is called, and the main key ends the pause', () => {
  const state = atCounter3([aTicket('A128')], { paused: { reason: 'LUNCH', note: null, since: ago(5), returnsAt: null } });
  equal(obstacle(state, 'next'), 'reason.paused');
  equal(obstacle(state, 'call', 'tA128'), 'reason.paused');
  equal(actionOf(state, 'F2'), 'unpause');
  equal(naturalKey(state), 'F2');
});

test('a counter is not paused while a visitor is there', () => {
  equal(obstacle(withPresent('CALLED'), 'pause'), 'reason.busy');
  equal(obstacle(atCounter3([]), 'pause'), null);
});

test('a ticket that waits for another counter is not called from here by itself', () => {
  equal(obstacle(atCounter3([aTicket('A128', { forCounterId: 'c4' })]), 'next'), 'reason.nobodyWaiting');
  equal(obstacle(atCounter3([aTicket('A128', { forCounterId: 'c3' })]), 'next'), null);
});

test('priority is taken off only where it was given, and given only for a reason that counts', () => {
  const state = atCounter3([aTicket('A128'), aTicket('A129', { queueClass: 'PRIORITY', priorityReason: 'AID' })]);
  equal([obstacle(state, 'ordinary', 'tA128'), obstacle(state, 'ordinary', 'tA129')], ['reason.changed', null]);
  equal(obstacle(state, 'priority', 'tA128'), null);
  const none = { ...state, desk: { .../** @type {any} */ (state.desk), rules: { priorityReasons: [], undoSeconds: 30 } } };
  equal(obstacle(none, 'priority', 'tA128'), 'reason.noPriority');
});

test('the next step is the planned one, or else what usually follows', () => {
  const state = withPresent('SERVING');
  equal(plannedStep(state), null);
  const [a, c] = /** @type {any} */ (state.desk).services;
  a.nextServiceId = c.id;
  equal(plannedStep(state)?.id, 'sC');
  /** @type {any} */ (state.desk).tickets[0].steps = [{ serviceId: 'sA', state: 'PRESENT' }, { serviceId: 'sA', state: 'AHEAD' }];
  equal(plannedStep(state)?.id, 'sA');
});

test('keys with Ctrl are known in either case of letter, and nothing else is taken from the browser', () => {
  const press = (/** @type {string} */ key, more = {}) => chordOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });
  equal([press('F6'), press('F5'), press('z'), press('F1')], ['F6', '', '', 'F1']);
  equal([press('z', { ctrlKey: true }), press('B', { ctrlKey: true }), press('Enter', { metaKey: true })], ['Ctrl+Z', 'Ctrl+B', 'Ctrl+Enter']);
  equal([press('F4', { altKey: true }), press('Z', { ctrlKey: true, shiftKey: true }), press('c', { ctrlKey: true })], ['', '', '']);
});

test('a ticket of a procedure that is not served here cannot be called, only cancelled', () => {
  const state = atCounter3([aTicket('C001')], { serviceIds: ['sA'] });
  equal(obstacle(state, 'call', 'tC001'), 'reason.notServedHere');
  equal(obstacle(state, 'next'), 'reason.nobodyWaiting');
  equal(obstacle(state, 'cancel', 'tC001'), null);
});

test('nothing is possible while the line is broken', () => {
  const state = { ...withPresent('CALLED'), online: false };
  ok([...KEYS, ...FURTHER_KEYS].every((key) => obstacle(state, actionOf(state, key)) === 'reason.offline'));
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
  equal(movesOf('WAITING'), ['call', 'priority', 'ordinary', 'reprint', 'cancel']);
  equal(movesOf('ON_HOLD'), ['resume', 'reprint', 'cancel']);
  equal(movesOf('NO_SHOW'), ['reinstate', 'reprint', 'cancel']);
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
