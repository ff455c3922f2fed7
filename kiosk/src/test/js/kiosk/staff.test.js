import { LONGEST_PIN, canSendPin } from '/kiosk-page/staff.js';
import { initial, reduce } from '/kiosk-page/state.js';
import { staffEn, staffJa } from '/kiosk-page/texts/staff.js';
import { LIMITS, view } from '/kiosk-page/view.js';
import { equal, ok, test } from '/test-harness.js';

const feed = { online: true, languages: ['ja'], office: { id: 'aoba' }, opening: { state: 'OPEN' }, services: [{ id: 'A', open: true }] };
const after = (...events) => events.reduce(reduce, reduce(initial, { type: 'FEED_RECEIVED', feed, now: 0 }));
const called = { type: 'STAFF_CALLED', now: 1000 };
const pin = (text) => [...text].map((digit) => ({ type: 'PIN_TYPED', digit, now: 1100 }));
const entered = { type: 'STAFF_ENTERED', session: 's1', online: true, now: 2000 };
const ticket = { id: 't1', number: 'A012', status: 'WAITING', serviceNames: {}, issuedAt: '2026-11-21T14:32:05+09:00', counter: null, canReprint: true, canCancel: true };
const at = (type, more = {}) => ({ type, now: 3000, ...more });
const working = (...events) => after(called, entered, ...events);
const busy = at('STAFF_ASKED');

test('the clock leads to the PIN, in a language that staff read', () => {
  equal(view(after(called)), 'STAFF_PIN');
  equal(after({ type: 'LANGUAGE_CHOSEN', language: 'ko', now: 500 }, called).language, 'ja');
  equal(after({ type: 'LANGUAGE_CHOSEN', language: 'en', now: 500 }, called).language, 'en');
});

test('a PIN is sent when it is long enough, and once', () => {
  ok(!canSendPin(after(called, ...pin('12345'))));
  const typed = after(called, ...pin('4829131234567'));
  equal(typed.staff.pin.length, LONGEST_PIN);
  const sent = reduce(typed, at('PIN_SENT'));
  ok(sent.staff.busy);
  equal(reduce(sent, at('PIN_SENT')), sent);
  equal(reduce(sent, at('PIN_TYPED', { digit: '1' })), sent);
});

test('a wrong PIN is gone from the screen, with the reason', () => {
  const state = after(called, ...pin('482913'), at('PIN_SENT'), at('PIN_REFUSED', { problem: { status: 403, detail: '暗証番号が違います。' } }));
  equal([view(state), state.staff.pin, state.staff.message.detail], ['STAFF_PIN', '', '暗証番号が違います。']);
});

test('staff mode begins without the PIN, and ends with everything in it', () => {
  const state = working();
  equal([view(state), state.staff.pin, state.staff.session], ['STAFF', '', 's1']);
  const left = reduce(state, at('STAFF_LEFT'));
  equal([view(left), left.staff.session, left.staff.ticket], ['START', null, null]);
});

test('an untouched PIN pad and an untouched staff mode go away by themselves', () => {
  equal(view(reduce(after(called), { type: 'TICKED', now: 1000 + LIMITS.pin, wall: 0 })), 'START');
  const state = reduce(working(), { type: 'TICKED', now: 2000 + LIMITS.staff, wall: 0 });
  equal([view(state), state.staff.session], ['START', null]);
});

test('one thing is asked at a time', () => {
  const asked = working(busy);
  equal(reduce(asked, busy), asked);
  equal(reduce(asked, at('NUMBER_TYPED', { character: 'A' })), asked);
});

test('a number finds a ticket, and another number forgets it', () => {
  const found = working(...[...'A012'].map((character) => at('NUMBER_TYPED', { character })), busy, at('STAFF_TICKET', { ticket }));
  equal([found.staff.number, found.staff.ticket.id, found.staff.busy], ['A012', 't1', false]);
  equal(reduce(found, at('NUMBER_ERASED')).staff.ticket, null);
});

test('a ticket is cancelled after a question only', () => {
  const found = working(busy, at('STAFF_TICKET', { ticket }));
  const asked = reduce(found, at('CANCEL_CHOSEN'));
  ok(asked.staff.cancelling);
  ok(!reduce(asked, at('CANCEL_DROPPED')).staff.cancelling);
  const served = working(busy, at('STAFF_TICKET', { ticket: { ...ticket, canCancel: false } }));
  equal(reduce(served, at('CANCEL_CHOSEN')), served);
});

test('what became of a print is said with its number', () => {
  const message = (outcome) => working(busy, at('STAFF_PRINTED', { number: 'A012', outcome })).staff.message;
  equal(message('PRINTED'), { key: 'staffPrint.PRINTED', params: { no: 'A012' }, bad: false });
  ok(message('REFUSED').bad);
  for (const outcome of ['PRINTED', 'REFUSED', 'LOST', 'UNKNOWN']) ok(staffJa[message(outcome).key], outcome);
});

test('the printer is shown as it was seen', () => {
  const state = working(busy, at('PRINTER_SEEN', { printer: { state: 'NEAR_END', paperChangedAt: null }, outcome: 'PRINTED' }));
  equal([state.staff.printer.state, state.staff.message.key], ['NEAR_END', 'staffTest.PRINTED']);
});

test('when the pass is over the PIN is asked for again', () => {
  const problem = { status: 403, type: 'urn:junban:problem:staff-pass-needed', detail: 'もう一度' };
  const state = working(busy, at('STAFF_REFUSED', { problem }));
  equal([view(state), state.staff.session, state.staff.message.detail], ['STAFF_PIN', null, 'もう一度']);
  const other = working(busy, at('STAFF_REFUSED', { problem: { status: 404, detail: 'ありません' } }));
  equal([view(other), other.staff.busy, other.staff.message.bad], ['STAFF', false, true]);
});

test('an answer that comes after staff left changes nothing', () => {
  const left = working(busy, at('STAFF_LEFT'));
  for (const event of [at('STAFF_TICKET', { ticket }), at('STAFF_PRINTED', { number: 'A1', outcome: 'PRINTED' }), at('STAFF_REFUSED', { problem: {} })]) equal(reduce(left, event), left);
});

test('English staff read all that Japanese staff read', () => equal(Object.keys(staffEn), Object.keys(staffJa)));
