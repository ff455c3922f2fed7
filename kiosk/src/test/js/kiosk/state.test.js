import { CODE_LENGTH, initial, reduce } from '/kiosk-page/state.js';
import { LIMITS, asksIfStillThere, deadline, secondsLeft, view, waitsKnown } from '/kiosk-page/view.js';
import { equal, ok, test } from '/test-harness.js';

const service = (id, more = {}) => ({ id, prefix: id, names: { ja: id }, open: true, closedReason: null, opensAt: null, waiting: 2, expectedWaitSeconds: 600, ...more });
const feed = (more = {}) => ({
  enrolled: true, needsCode: false, online: true, languages: ['ja', 'en'], office: { id: 'aoba', zone: 'Asia/Tokyo' },
  opening: { state: 'OPEN', nextOpening: null }, services: [service('A'), service('C', { open: false, closedReason: 'NO_COUNTER' })],
  printer: { state: 'READY' }, at: '2026-11-21T14:32:05+09:00', ...more,
});
const after = (...events) => events.reduce(reduce, reduce(initial, { type: 'FEED_RECEIVED', feed: feed(), now: 0 }));
const touch = (key = 'k1', now = 1000, serviceId = 'A') => ({ type: 'SERVICE_CHOSEN', serviceId, key, now });
const issued = (outcome = 'PRINTED', key = 'k1', now = 2000) => ({
  type: 'ISSUED', key, now, result: { ticket: { id: 't1', number: 'A140' }, print: { outcome, printerState: 'READY' }, qr: null },
});
const refused = (problem, key = 'k1', now = 2000) => ({ type: 'REFUSED', key, now, problem: { status: 500, type: 'about:blank', ...problem } });
const tick = (now) => ({ type: 'TICKED', now, wall: now });

test('before the agent has spoken, the page gets ready', () => equal(view(initial), 'PREPARING'));

test('a touch on an open procedure asks for one ticket in the chosen language', () => {
  const state = after({ type: 'LANGUAGE_CHOSEN', language: 'en', now: 900 }, touch());
  equal(state.step, 'ISSUING');
  equal(state.request, { serviceId: 'A', language: 'en', key: 'k1' });
  equal(view(state), 'START');
});

test('a second touch while the first is answered changes nothing', () => {
  const state = after(touch());
  equal(reduce(state, touch('k2', 1050)), state);
  equal(reduce(state, { type: 'LANGUAGE_CHOSEN', language: 'en', now: 1060 }), state);
  equal(reduce(state, { type: 'FINISHED', now: 5000 }), state);
});

test('a touch on a closed procedure tells its reason and issues nothing', () => {
  const state = after(touch('k1', 1000, 'C'));
  equal(state.step, 'CHOOSING');
  equal(state.told, 'C');
  equal(state.request, null);
});

test('an answer to another touch is ignored', () => {
  const state = after(touch());
  equal(reduce(state, issued('PRINTED', 'other')), state);
  equal(reduce(state, refused({}, 'other')), state);
});

test('large type alone counts as a visitor, and goes with them', () => {
  const state = after({ type: 'TOUCHED', now: 1000 }, { type: 'ENLARGED', large: true, now: 1000 });
  equal(deadline(state), 1000 + LIMITS.idle);
  equal(reduce(state, tick(1000 + LIMITS.idle)).large, false);
});

test('a printed ticket is shown for ten seconds, and a touch starts them anew', () => {
  const state = after(touch(), issued());
  equal(view(state), 'ISSUED');
  equal(secondsLeft(state), LIMITS.issued / 1000);
  const touched = reduce(state, { type: 'TOUCHED', now: 9000 });
  equal(view(reduce(touched, tick(2000 + LIMITS.issued))), 'ISSUED');
  equal(view(reduce(touched, tick(9000 + LIMITS.issued))), 'START');
});

test('when the visitor has left, the next one meets Japanese at full height', () => {
  const state = after({ type: 'LANGUAGE_CHOSEN', language: 'ko', now: 700 }, { type: 'LOWERED', low: true, now: 800 }, { type: 'ENLARGED', large: true, now: 900 }, touch(), issued(), { type: 'FINISHED', now: 3000 });
  equal([state.language, state.low, state.large, state.step, state.result, state.request], ['ja', false, false, 'CHOOSING', null, null]);
});

test('the language is changed on every screen, but not while an answer is on its way', () => {
  const speak = (state) => reduce(state, { type: 'LANGUAGE_CHOSEN', language: 'ko', now: 5000 }).language;
  for (const state of [after(), after(touch(), issued()), after(touch(), issued('UNKNOWN')), after(touch(), issued('LOST')), after(touch(), refused({}))]) {
    equal(speak(state), 'ko', state.step);
  }
  equal(speak(after(touch())), 'ja');
});

test('the end of a double touch neither ends the new view nor draws another ticket', () => {
  const shown = after(touch(), issued());
  equal(reduce(shown, { type: 'FINISHED', now: 2300 }), shown);
  const left = reduce(shown, { type: 'FINISHED', now: 4000 });
  equal(reduce(left, touch('k2', 4300)), left);
  equal(reduce(left, touch('k2', 4700)).step, 'ISSUING');
});

for (const outcome of ['REFUSED', 'LOST']) {
  test(`a print that was ${outcome} keeps the number on the screen for more than a minute`, () => {
    const state = after(touch(), issued(outcome));
    equal(view(state), 'UNPRINTED');
    ok(deadline(state) - 2000 > 60_000);
    equal(state.result.ticket.number, 'A140');
    ok(!asksIfStillThere(reduce(state, tick(deadline(state) - 1000))));
  });
}

test('an unknown print is asked about: yes means issued', () => {
  const state = after(touch(), issued('UNKNOWN'));
  equal(view(state), 'ASKING');
  equal(view(reduce(state, { type: 'SAID_PRINTED', now: 4000 })), 'ISSUED');
});

test('no means one reprint, and a second unknown result is not asked about again', () => {
  const reprinting = after(touch(), issued('UNKNOWN'), { type: 'SAID_MISSING', now: 4000 });
  equal(reprinting.step, 'REPRINTING');
  equal(reduce(reprinting, { type: 'SAID_MISSING', now: 5000 }), reprinting);
  equal(deadline(reprinting), null);
  const print = (outcome) => reduce(reprinting, { type: 'REPRINTED', now: 6000, print: { outcome, printerState: 'READY' } });
  equal(view(print('PRINTED')), 'ISSUED');
  equal(view(print('UNKNOWN')), 'UNPRINTED');
  equal(print('PRINTED').result.ticket.number, 'A140');
});

test('a lost answer may be asked for again, with the key of the first touch', () => {
  const failed = after(touch(), refused({ status: 0 }));
  equal(view(failed), 'FAILED');
  const again = reduce(failed, { type: 'RETRIED', now: 4000 });
  equal(again.step, 'ISSUING');
  equal(again.request.key, 'k1');
});

test('a refusal of the office is not asked for again', () => {
  const kind = (problem) => after(touch(), refused(problem)).failure.kind;
  equal(kind({ status: 409, type: 'urn:junban:problem:reception-closed' }), 'CLOSED');
  equal(kind({ status: 409, type: 'urn:junban:problem:reception-closed', reason: 'RECEPTION_ENDED' }), 'CLOSED');
  equal(kind({ status: 409, type: 'urn:junban:problem:reception-closed', reason: 'FULL_FOR_TODAY' }), 'FULL');
  equal(kind({ status: 409, type: 'urn:junban:problem:no-counter-for-service' }), 'PAUSED');
  equal(kind({ status: 404, type: 'urn:junban:problem:unknown-service' }), 'PAUSED');
  equal(kind({ status: 409, type: 'urn:junban:problem:reservation-only' }), 'PAUSED');
  equal(kind({ status: 503, type: 'urn:junban:problem:unreachable' }), 'NO_TICKETS');
  const closed = after(touch(), refused({ status: 409, type: 'urn:junban:problem:reception-closed', nextOpening: '2026-11-22T10:00:00+09:00' }));
  equal(closed.failure.nextOpening, '2026-11-22T10:00:00+09:00');
  equal(reduce(closed, { type: 'RETRIED', now: 4000 }), closed);
});

test('a changed language goes back by itself, after a question', () => {
  const state = after({ type: 'TOUCHED', now: 1000 }, { type: 'LANGUAGE_CHOSEN', language: 'en', now: 1000 });
  const end = 1000 + LIMITS.idle;
  ok(!asksIfStillThere(reduce(state, tick(end - LIMITS.warning - 1000))));
  const asked = reduce(state, tick(end - LIMITS.warning));
  ok(asksIfStillThere(asked));
  equal(reduce(asked, { type: 'TOUCHED', now: end - 5000 }), asked);
  ok(!asksIfStillThere(reduce(asked, { type: 'WENT_ON', now: end - 5000 })));
  equal(reduce(asked, tick(end)).language, 'ja');
});

test('an untouched first screen waits for ever', () => equal(deadline(after(tick(9_000_000))), null));

test('without the server waits are unknown; without the agent the kiosk is out of service', () => {
  ok(waitsKnown(after()));
  ok(!waitsKnown(after({ type: 'FEED_RECEIVED', feed: feed({ online: false }), now: 1 })));
  const lost = after({ type: 'LINE_LOST', now: 1000 });
  ok(!waitsKnown(lost));
  equal(view(lost), 'START');
  const long = [tick(5000), { type: 'LINE_LOST', now: 9000 }, tick(1000 + LIMITS.lineLost)].reduce(reduce, lost);
  equal(view(long), 'OUT_OF_SERVICE');
  equal(view(reduce(long, { type: 'FEED_RECEIVED', feed: feed(), now: 20_000 })), 'START');
});

test('a lost line never hides a number', () => {
  const shown = [{ type: 'LINE_LOST', now: 2500 }, { type: 'TOUCHED', now: 11_000 }, tick(14_000)].reduce(reduce, after(touch(), issued()));
  equal(view(shown), 'ISSUED');
});

test('the office is closed when its hours are over and nothing is open', () => {
  const ended = { opening: { state: 'ENDED', nextOpening: '2026-11-22T10:00:00+09:00' } };
  const closed = [service('A', { open: false, closedReason: 'ENDED' })];
  equal(view(after({ type: 'FEED_RECEIVED', feed: feed({ ...ended, services: closed }), now: 1 })), 'CLOSED');
  equal(view(after({ type: 'FEED_RECEIVED', feed: feed(ended), now: 1 })), 'START');
});

test('a code is typed, erased and cleared when it is refused', () => {
  const typed = (text, from = after({ type: 'FEED_RECEIVED', feed: feed({ needsCode: true }), now: 1 })) =>
    [...text].reduce((state, character) => reduce(state, { type: 'CODE_TYPED', character, now: 2 }), from);
  equal(view(typed('')), 'ENROL');
  equal(typed('K7QX42MT99').enrolment.code.length, CODE_LENGTH);
  equal(reduce(typed('K7Q'), { type: 'CODE_ERASED', now: 3 }).enrolment.code, 'K7');
  const scanned = (text, from = typed('K')) => reduce(from, { type: 'CODE_SCANNED', text, now: 3 });
  equal(scanned('K7QX-42MT').enrolment.code, 'K7QX42MT');
  equal(scanned('k7qx42mt').enrolment.code, 'K7QX42MT');
  equal(scanned('http://127.0.0.1:8080/t/q7Zk3vXb9LmT2wYcR5nHsA').enrolment.code, 'K');
  const sent = reduce(typed('K7QX42MT'), { type: 'CODE_SENT', now: 3 });
  equal(typed('9', sent), sent);
  const refusal = reduce(sent, { type: 'CODE_REFUSED', status: 404, now: 4 });
  equal(refusal.enrolment, { code: '', busy: false, refused: 404, done: false });
  equal(view(reduce(refusal, { type: 'FEED_RECEIVED', feed: feed(), now: 5 })), 'START');
});
