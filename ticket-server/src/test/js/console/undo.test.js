// @ts-check
import { reduce } from '/console/state.js';
import { endOfPresent, remembered, replaced, secondsLeft, undoable, wordOf } from '/console/undo.js';
import { NOON, aDesk, aTicket, atCounter3, undo, withPresent } from './a-desk.js';
import { equal, test } from '/test-harness.js';

test('what can be taken back is this person’s own last move, as long as there is time', () => {
  const state = atCounter3([
    aTicket('A001', { undo: undo('PRIORITY', 5) }),
    aTicket('A002', { undo: undo('CALL', 12) }),
    aTicket('A003', { undo: { ...undo('CALL', 25), staffId: 'p2' } }),
  ]);
  equal(undoable(state, NOON)?.number, 'A002');
  equal(undoable(state, NOON + 12_000), null);
});

test('a ticket that was ended here can be taken back though no snapshot has it', () => {
  const finished = aTicket('A127', { status: 'FINISHED', undo: undo('FINISH') });
  let state = reduce(withPresent('SERVING'), { type: 'answered', tickets: [finished], sentence: 'done.finish', now: 1500 });
  state = reduce(state, { type: 'snapshot', desk: { ...aDesk([]), at: new Date(NOON + 2000).toISOString() }, now: 3100 });
  equal(undoable(state, NOON + 2000)?.undo?.move, 'FINISH');
});

test('what another window has taken back cannot be taken back again', () => {
  const finished = aTicket('A127', { status: 'FINISHED', undo: undo('FINISH') });
  let state = reduce(withPresent('SERVING'), { type: 'answered', tickets: [finished], sentence: 'done.finish', now: 1500 });
  const back = aDesk([aTicket('A127', { status: 'SERVING', counterId: 'c3' })], { ticketId: 'tA127' });
  state = reduce(state, { type: 'snapshot', desk: { ...back, at: new Date(NOON + 2000).toISOString() }, now: 3100 });
  equal(undoable(state, NOON + 2000), null);
});

test('what was ended before the page was loaded again can still be taken back', () => {
  const finished = aTicket('A127', { status: 'FINISHED', undo: undo('FINISH') });
  const state = reduce(atCounter3([]), { type: 'remembered', office: 'aoba', counter: 'c3', ended: [finished] });
  equal(undoable(state, NOON)?.number, 'A127');
});

test('of a call in place of another the call is taken back first', () => {
  const present = aTicket('A127', { status: 'SERVING', counterId: 'c3' });
  const called = aTicket('A128', { status: 'CALLED', counterId: 'c3', undo: undo('CALL') });
  const state = reduce(withPresent('SERVING'), { type: 'answered', tickets: [replaced(present, called), called], sentence: 'x', now: 1500 });
  equal(undoable(state, NOON)?.number, 'A128');
  const back = reduce(state, { type: 'answered', tickets: [aTicket('A128')], sentence: 'done.undo', now: 1600 });
  equal([undoable(back, NOON)?.number, undoable(back, NOON)?.undo?.move], ['A127', 'FINISH']);
});

test('who was served is finished by the next call, who was only called is missed', () => {
  equal([endOfPresent(withPresent('SERVING')), endOfPresent(withPresent('CALLED')), endOfPresent(atCounter3([]))], ['FINISH', 'NO_SHOW', null]);
  equal(replaced(aTicket('A127', { status: 'CALLED' }), aTicket('A128', { undo: undo('CALL') })).status, 'NO_SHOW');
});

test('ended tickets are forgotten when they are open again or too old', () => {
  const one = aTicket('A001', { status: 'FINISHED', undo: undo('FINISH', 10) });
  const two = aTicket('A002', { status: 'CANCELLED', undo: undo('CANCEL', 20) });
  equal(remembered([one], [two], NOON).length, 2);
  equal(remembered([one], [aTicket('A001', { status: 'SERVING' })], NOON), []);
  equal(remembered([one], [two], NOON + 10_000).map(({ number }) => number), ['A002']);
});

test('seconds are counted up, so that 0 is never shown', () => {
  equal([secondsLeft(aTicket('A001', { undo: undo('CALL', 20) }), NOON + 100), secondsLeft(aTicket('A001', { undo: undo('CALL', 0) }), NOON)], [20, 1]);
});

test('the move of an undo has the words of that move', () => {
  equal([wordOf('NO_SHOW'), wordOf('NEXT_STEP'), wordOf('CALL')], ['no-show', 'next-step', 'call']);
});
