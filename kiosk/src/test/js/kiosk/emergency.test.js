import { initial, reduce } from '/kiosk-page/state.js';
import { LIMITS, asksIfStillThere, headingKey, view } from '/kiosk-page/view.js';
import { equal, ok, test } from '/test-harness.js';

const fire = { kind: 'FIRE', since: '2026-11-21T14:32:04+09:00', headings: { ja: '火事です' }, orders: { ja: '外へ出てください' } };
const feed = (emergency = null) => ({
  enrolled: true, needsCode: false, online: true, languages: ['ja', 'ko'], office: { id: 'aoba', zone: 'Asia/Tokyo' }, opening: { state: 'OPEN' },
  services: [{ id: 'A', prefix: 'A', names: { ja: 'A' }, open: true }], printer: { state: 'READY' }, emergency,
});
const told = (emergency, now) => ({ type: 'FEED_RECEIVED', feed: feed(emergency), now });
const raised = (now = 5000) => told(fire, now);
const lifted = (now = 9000) => told(null, now);
const after = (...events) => [told(null, 0), ...events].reduce(reduce, initial);
const touch = (now = 1000, key = 'k1') => ({ type: 'SERVICE_CHOSEN', serviceId: 'A', key, now });
const result = (outcome) => ({ ticket: { id: 't1', number: 'A140' }, print: { outcome, printerState: 'READY' }, qr: null });
const issued = (outcome, now = 2000) => ({ type: 'ISSUED', key: 'k1', now, result: result(outcome) });

test('the message covers every view, and goes when it is lifted', () => {
  const views = [after(), after(touch()), after(touch(), issued('PRINTED')), after(touch(), issued('LOST')), after({ type: 'RETURN_CHOSEN', now: 1000 })];
  for (const before of views) {
    const during = reduce(before, raised());
    equal([view(during), headingKey(during)], ['EMERGENCY', 'emergencyTitle'], view(before));
    equal(view(reduce(during, lifted())), view(before));
  }
});

test('no touch, key or scan reaches what is beneath', () => {
  const during = after({ type: 'LANGUAGE_CHOSEN', language: 'ko', now: 900 }, raised());
  const pressed = [
    touch(8000), { type: 'SCANNED', text: 'R-1', key: 'k2', now: 8000 }, { type: 'RESERVED_CHOSEN', now: 8000 }, { type: 'RETURN_CHOSEN', now: 8000 },
    { type: 'LANGUAGE_CHOSEN', language: 'ja', now: 8000 }, { type: 'ENLARGED', large: true, now: 8000 }, { type: 'LOWERED', low: true, now: 8000 },
    { type: 'FINISHED', now: 8000 }, { type: 'RETRIED', now: 8000 }, { type: 'TOUCHED', now: 8000 },
  ];
  for (const event of pressed) equal(reduce(during, event), during, event.type);
});

test('a touch just as it is lifted draws no ticket', () => {
  const back = after(raised(), lifted(9000));
  equal(reduce(back, touch(9300)), back);
  equal(reduce(back, touch(9700)).step, 'ISSUING');
});

test('a number that was not printed is there again after a short alarm, and gone after a long one', () => {
  const during = after(touch(), issued('LOST'), raised());
  const soon = reduce(during, lifted(20_000));
  equal([view(soon), soon.result.ticket.number], ['UNPRINTED', 'A140']);
  const tick = { type: 'TICKED', now: 2000 + LIMITS.numberOnScreenOnly, wall: 0 };
  const late = [tick, lifted(tick.now + 1)].reduce(reduce, during);
  equal([view(late), late.result], ['START', null]);
});

test('an answer that comes meanwhile is kept beneath', () => {
  const state = after(touch(), raised(1500), issued('PRINTED'));
  equal([view(state), state.step], ['EMERGENCY', 'ISSUED']);
});

test('nobody is asked whether they are still there', () => {
  const state = after({ type: 'LANGUAGE_CHOSEN', language: 'ko', now: 900 }, raised());
  const late = reduce(state, { type: 'TICKED', now: LIMITS.idle - 1000, wall: 0 });
  ok(!asksIfStillThere(late));
  ok(asksIfStillThere(reduce(late, lifted(LIMITS.idle - 900))));
});

test('it stays while the agent is silent', () => {
  const state = after(raised(), { type: 'LINE_LOST', now: 6000 }, { type: 'TICKED', now: 6000 + LIMITS.lineLost, wall: 0 });
  equal(view(state), 'EMERGENCY');
});

test('staff mode stays within reach, whatever lies beneath, and ends under the message', () => {
  for (const before of [after(), after(touch(), issued('LOST'))]) {
    const called = [raised(), { type: 'STAFF_CALLED', now: 7000 }].reduce(reduce, before);
    equal(view(called), 'STAFF_PIN');
    const working = reduce(called, { type: 'STAFF_ENTERED', session: 's1', online: true, now: 8000 });
    equal(view(working), 'STAFF');
    equal(reduce(working, { type: 'STAFF_ASKED', now: 8100 }).staff.busy, true);
    const left = reduce(working, { type: 'STAFF_LEFT', now: 9000 });
    equal([view(left), left.staff.session], ['EMERGENCY', null]);
  }
});

test('staff who are at work when it comes go on', () => {
  const state = after({ type: 'STAFF_CALLED', now: 1000 }, { type: 'STAFF_ENTERED', session: 's1', online: true, now: 2000 }, raised());
  equal(view(state), 'STAFF');
});

test('an answer for which somebody waits is not lost to staff mode', () => {
  const state = after(touch(), raised(1500));
  equal(reduce(state, { type: 'STAFF_CALLED', now: 9000 }), state);
});
