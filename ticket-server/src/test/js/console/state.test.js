// @ts-check
import { initial, placeOf, reduce } from '/console/state.js';
import { ownCounter, presentTicket } from '/console/desk.js';
import { NOON, aDesk, aTicket, atCounter3, undo, withPresent } from './a-desk.js';
import { equal, test } from '/test-harness.js';

/** @param {any} state @param {any} ticket @param {string} command */
const answered = (state, ticket, command) => reduce(state, { type: 'answered', tickets: [ticket], sentence: `done.${command}`, params: { no: ticket.number }, now: 2000 });
const called = aTicket('A128', { status: 'CALLED', counterId: 'c3', calledAt: '2026-11-21T14:32:01+09:00', calls: 1 });

test('the page asks for an office, then a counter, then shows the counter', () => {
  const person = { staffId: 'p1', login: 'sato', name: '佐藤', role: 'MANAGER', office: null };
  let state = initial;
  equal(placeOf(state), 'LOADING');
  state = reduce(state, { type: 'signedIn', person });
  state = reduce(state, { type: 'officesListed', offices: [] });
  equal(placeOf(state), 'OFFICES');
  state = reduce(state, { type: 'officeChosen', office: 'aoba' });
  equal(placeOf(state), 'LOADING');
  state = reduce(state, { type: 'snapshot', desk: aDesk([]), now: 0 });
  equal(placeOf(state), 'COUNTERS');
  equal(placeOf(reduce(state, { type: 'counterChosen', counter: 'c3' })), 'COUNTER');
});

test('a person of one office is never asked for it', () => {
  equal(atCounter3([]).office, 'aoba');
});

test('the answer to a call shows at once', () => {
  const state = answered(atCounter3([aTicket('A128')], { nextTicketId: 'tA128' }), called, 'next');
  equal(presentTicket(state)?.status, 'CALLED');
  equal(ownCounter(state)?.nextTicketId, null);
  equal(state.notice?.sentence, 'done.next');
});

test('a finished ticket leaves the counter and the lists', () => {
  const state = answered(withPresent('SERVING'), aTicket('A127', { status: 'FINISHED', counterId: 'c3' }), 'finish');
  equal(presentTicket(state), null);
  equal(state.desk?.tickets.map((ticket) => ticket.number), ['A128']);
});

test('a snapshot made before the answer does not take it back, one made after it wins', () => {
  let state = answered(atCounter3([aTicket('A128')]), called, 'next');
  state = reduce(state, { type: 'snapshot', desk: { ...aDesk([aTicket('A128')]), at: new Date(NOON + 500).toISOString() }, now: 2100 });
  equal(presentTicket(state)?.number, 'A128');
  state = reduce(state, { type: 'snapshot', desk: { ...aDesk([aTicket('A128')]), at: new Date(NOON + 1200).toISOString() }, now: 2300 });
  equal(presentTicket(state), null);
});

test('an opened counter shows at once', () => {
  const closed = atCounter3([], { staffed: false, staffId: null, staffName: null });
  equal(ownCounter(closed), null);
  const counter = { ...aDesk([]).counters[0], staffed: true, staffName: '佐藤' };
  equal(ownCounter(reduce(closed, { type: 'answered', counter, sentence: 'done.open', now: 2000 }))?.label, '3');
});

test('a colleague who takes the counter over ends the work at it', () => {
  const taken = reduce(atCounter3([]), { type: 'snapshot', desk: aDesk([], { staffId: 'p2', staffName: '田中' }), now: 2000 });
  equal(placeOf(taken), 'COUNTERS');
});

test('the clock follows the freshest news, not the latest', () => {
  const state = atCounter3([]);
  equal(state.offset, NOON - 1000);
  equal(reduce(state, { type: 'snapshot', desk: aDesk([]), now: 9000 }).offset, NOON - 1000);
});

test('after a break the clock is measured anew', () => {
  const broken = reduce(atCounter3([]), { type: 'lineChanged', online: false, since: 3000 });
  equal(reduce(broken, { type: 'snapshot', desk: aDesk([]), now: 9000 }).offset, NOON - 9000);
});

test('a question about a ticket closes when another window has moved the ticket', () => {
  const asking = reduce(withPresent('SERVING'), { type: 'asked', dialog: { kind: 'transfer', ticketId: 'tA127' } });
  equal(reduce(asking, { type: 'snapshot', desk: aDesk([aTicket('A128')]), now: 2000 }).dialog, null);
});

test('a refusal ends the waiting and stays in the bar', () => {
  const sent = reduce(withPresent('CALLED'), { type: 'sent', command: 'start' });
  equal(sent.pending, 'start');
  const refused = reduce(sent, { type: 'refused', sentence: 'refused', params: { problem: 'counter-busy' }, now: 2000 });
  equal(refused.pending, null);
  equal(refused.notice, { kind: 'problem', sentence: 'refused', params: { problem: 'counter-busy' }, at: NOON + 1000 });
});

test('a call in place of the visitor who was served ends the one and calls the other', () => {
  const before = withPresent('SERVING');
  const finished = { ...aTicket('A127', { status: 'FINISHED', counterId: 'c3' }), undo: undo('FINISH') };
  const state = reduce(before, { type: 'answered', tickets: [finished, called], sentence: 'done.finishAndCall', now: 2000 });
  equal(presentTicket(state)?.number, 'A128');
  equal(state.desk?.tickets.map((ticket) => ticket.number), ['A128']);
  equal(state.ended.map((ticket) => ticket.number), ['A127']);
});

test('a paused counter shows it at once', () => {
  const counter = { id: 'c3', staffed: true, paused: { reason: 'LUNCH', note: null, since: '', returnsAt: null } };
  equal(ownCounter(reduce(atCounter3([]), { type: 'answered', counter, sentence: 'done.pause', now: 2000 }))?.paused?.reason, 'LUNCH');
});

test('a call for help shows at once, and a snapshot made before it does not take it back', () => {
  const help = [{ id: 'h1', counterId: 'c3', counter: '3', staffName: '佐藤', text: null, at: '' }];
  let state = reduce(atCounter3([]), { type: 'answered', words: { help }, sentence: 'done.help', now: 2000 });
  state = reduce(state, { type: 'snapshot', desk: { ...aDesk([]), at: new Date(NOON + 500).toISOString() }, now: 2100 });
  equal(state.desk?.help, help);
});

test('a question about the visitor closes when the visitor has gone, one about the counter stays', () => {
  const gone = { type: 'snapshot', desk: aDesk([]), now: 2000 };
  for (const kind of ['replace', 'next-step', 'finish-with', 'hold']) {
    equal(reduce(reduce(withPresent('SERVING'), { type: 'asked', dialog: { kind, ticketId: 'tA127' } }), gone).dialog, null, kind);
  }
  equal(reduce(reduce(withPresent('SERVING'), { type: 'asked', dialog: { kind: 'message' } }), gone).dialog, { kind: 'message' });
});
