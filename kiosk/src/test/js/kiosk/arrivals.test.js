import { LONGEST_CODE, kindOfScan } from '/kiosk-page/arrivals.js';
import { initial, reduce } from '/kiosk-page/state.js';
import { LIMITS, asksIfStillThere, headingKey, secondsLeft, view } from '/kiosk-page/view.js';
import { equal, ok, test } from '/test-harness.js';

const LINK = 'http://127.0.0.1:8080/t/q7Zk3m0Xr5Y_b-9sT1uVwA';
const feed = {
  online: true, languages: ['ja', 'en'], office: { id: 'aoba' }, opening: { state: 'OPEN' }, at: '2026-11-21T14:32:05+09:00',
  services: [{ id: 'A', open: true, reservationOnly: false }, { id: 'R', open: true, reservationOnly: true }, { id: 'S', open: false, reservationOnly: true }],
};
const after = (...events) => events.reduce(reduce, reduce(initial, { type: 'FEED_RECEIVED', feed, now: 0 }));
const chosen = (serviceId) => ({ type: 'SERVICE_CHOSEN', serviceId, key: 'k0', now: 1000 });
const reserved = { type: 'RESERVED_CHOSEN', now: 2000 };
const typed = (text) => [...text].map((character) => ({ type: 'RESERVATION_TYPED', character, now: 2500 }));
const sent = { type: 'RESERVATION_SENT', key: 'k1', now: 3000 };
const scanned = (text, now = 3000) => ({ type: 'SCANNED', text, key: 'k1', now });
const refused = (type, body = {}) => ({ type: 'ARRIVAL_REFUSED', key: 'k1', now: 4000, problem: { status: 409, type: `urn:junban:problem:${type}`, body } });
const placed = (place) => ({ type: 'PLACED', key: 'k1', now: 4000, place: { number: 'A140', serviceNames: {}, peopleAhead: null, ...place } });

test('a procedure that needs a reservation explains, and leads to check-in', () => {
  const explained = after(chosen('R'));
  equal([view(explained), explained.explained, explained.request], ['EXPLAINING', 'R', null]);
  equal(view(reduce(explained, reserved)), 'CHECKING_IN');
  equal(after(chosen('S')).told, 'S');
});

test('a number is typed, erased and sent under one key in the language of the moment', () => {
  const state = after({ type: 'LANGUAGE_CHOSEN', language: 'en', now: 500 }, reserved, ...typed('R-12'), { type: 'RESERVATION_ERASED', now: 2600 });
  equal(state.code, 'R-1');
  const sending = reduce(state, sent);
  equal([view(sending), sending.arrival], ['RECEIVING', { kind: 'RESERVATION', code: 'R-1', key: 'k1', language: 'en' }]);
  equal(reduce(sending, { ...sent, key: 'k2' }), sending);
  equal(after(reserved, ...typed('x'.repeat(99))).code.length, LONGEST_CODE);
});

test('nothing is sent without a number', () => equal(view(after(reserved, sent)), 'CHECKING_IN'));

test('a ticket is told from a reservation by its link', () => {
  equal(kindOfScan(LINK), 'TICKET');
  equal(kindOfScan(`${LINK}?lang=ko`), 'TICKET');
  for (const code of ['R-20261121-000123', 'https://yoyaku.example/t/short', 'https://yoyaku.example/r/q7Zk3m0Xr5Y_b-9sT1uVwA']) equal(kindOfScan(code), 'RESERVATION');
});

test('a scan is taken on every screen on which nobody is served', () => {
  for (const state of [after(), after(chosen('R')), after(reserved), after({ type: 'RETURN_CHOSEN', now: 1000 }), after(scanned('R-1'), refused('unknown-reservation'))]) {
    equal(reduce(state, { ...scanned(LINK), now: 9000 }).arrival?.kind, 'TICKET', view(state));
  }
  const sending = after(scanned('R-1'));
  equal(reduce(sending, scanned('R-2', 3100)), sending);
  const shown = after(scanned('R-1'), { type: 'CHECKED_IN', key: 'k1', now: 4000, result: { ticket: { number: 'R001' }, print: { outcome: 'PRINTED' }, qr: null } });
  equal(reduce(shown, scanned(LINK, 5000)), shown);
});

test('checked in, the visitor has a ticket like any other', () => {
  const result = { ticket: { number: 'R001', reservation: { already: false } }, print: { outcome: 'PRINTED', printerState: 'READY' }, qr: null };
  const state = after(reserved, ...typed('R-1'), sent, { type: 'CHECKED_IN', key: 'k1', now: 4000, result });
  equal([view(state), state.arrival, state.code, headingKey(state)], ['ISSUED', null, '', 'doneTitle']);
  const again = { ...result, ticket: { ...result.ticket, reservation: { already: true } } };
  equal(headingKey(after(scanned('R-1'), { type: 'CHECKED_IN', key: 'k1', now: 4000, result: again })), 'alreadyTitle');
  const unprinted = { ...result, print: { outcome: 'REFUSED', printerState: 'OUT_OF_PAPER' } };
  equal(view(after(scanned('R-1'), { type: 'CHECKED_IN', key: 'k1', now: 4000, result: unprinted })), 'UNPRINTED');
});

test('an answer to another key is ignored', () => {
  const sending = after(scanned('R-1'));
  equal(reduce(sending, { ...refused('unknown-reservation'), key: 'other' }), sending);
  equal(reduce(sending, { ...placed({ status: 'WAITING' }), key: 'other' }), sending);
});

test('every refusal has words, and only a missing answer is asked for again', () => {
  const heading = (type, body) => headingKey(after(scanned('R-1'), refused(type, body)));
  equal(heading('unknown-reservation'), 'refusal.UNKNOWN_RESERVATION');
  equal(heading('reservation-other-day', { date: '2026-11-24' }), 'refusal.OTHER_DAY');
  equal(heading('reservation-cancelled'), 'refusal.CANCELLED');
  equal(heading('reservation-served', { number: 'R001' }), 'refusal.SERVED');
  equal(heading('unknown-ticket'), 'refusal.UNKNOWN_TICKET');
  equal(heading('too-many-tries'), 'refusal.TOO_MANY');
  equal(heading('reception-closed'), 'refusal.CLOSED');
  const silent = after(scanned('R-1'), refused('unreachable'));
  equal(headingKey(silent), 'refusal.NO_ANSWER');
  const again = reduce(silent, { type: 'SENT_AGAIN', now: 6000 });
  equal([view(again), again.arrival.key], ['RECEIVING', 'k1']);
  const unknown = after(scanned('R-1'), refused('unknown-reservation'));
  equal(reduce(unknown, { type: 'SENT_AGAIN', now: 6000 }), unknown);
  equal(reduce(unknown, { ...reserved, now: 6000 }).step, 'CHECKING_IN');
});

test('a visitor who missed the call is shown where they stand now', () => {
  const heading = (place) => headingKey(after(scanned(LINK), placed(place)));
  equal(heading({ status: 'WAITING', returned: true, peopleAhead: 3 }), 'placedReturned');
  equal(heading({ status: 'WAITING', returned: false }), 'placedWaiting');
  equal(heading({ status: 'CALLED', returned: false, counter: '3' }), 'nowCalling');
  equal(heading({ status: 'SERVING', returned: false }), 'placedServing');
  for (const status of ['FINISHED', 'CANCELLED', 'EXPIRED']) equal(heading({ status, returned: false }), 'placedOver');
  const state = after(scanned(LINK), placed({ status: 'WAITING', returned: true, peopleAhead: 3 }));
  equal([state.result.ticket.number, state.result.ticket.peopleAhead, secondsLeft(state)], ['A140', 3, LIMITS.placed / 1000]);
  equal(view(reduce(state, { type: 'TICKED', now: 4000 + LIMITS.placed, wall: 0 })), 'START');
});

test('whoever stops typing is asked, and then the first screen returns without the number', () => {
  const state = after(reserved, ...typed('R-1'), { type: 'TOUCHED', now: 2600 });
  const asked = reduce(state, { type: 'TICKED', now: 2600 + LIMITS.idle - LIMITS.warning, wall: 0 });
  ok(asksIfStillThere(asked));
  const left = reduce(asked, { type: 'TICKED', now: 2600 + LIMITS.idle, wall: 0 });
  equal([view(left), left.code, left.language], ['START', '', 'ja']);
});

test('a request under way is not left', () => {
  const sending = after(scanned('R-1'));
  equal(reduce(sending, { type: 'FINISHED', now: 9000 }), sending);
  equal(reduce(sending, { type: 'TICKED', now: 999_000, wall: 0 }).step, 'RECEIVING');
});
