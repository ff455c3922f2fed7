import { test, equal } from '/test-harness.js';
import { handoutBody, initial, issueAt, reduce, ticketBody } from '/reception/state.js';

const run = (...events) => events.reduce(reduce, initial);
const wished = (wish) => ({ type: 'wished', wish });
const AT = '2026-11-21T09:58:00.123+09:00';

test('nothing can be issued before a procedure is chosen', () => {
  equal(ticketBody(initial.wish), null);
  equal(ticketBody(run(wished({ serviceId: 'a' })).wish), { serviceId: 'a', language: 'ja' });
});

test('further procedures, language and priority are sent only where they were chosen', () => {
  const { wish } = run(wished({ serviceId: 'a' }), wished({ further: ['b'], language: 'en', priorityReason: 'AID', note: ' 車いす ' }));
  equal(ticketBody(wish), { serviceId: 'a', language: 'en', furtherServiceIds: ['b'], priorityReason: 'AID', note: '車いす' });
  equal(ticketBody({ ...wish, priorityReason: null }).note, undefined);
});

test('no procedure follows itself, and none follows nothing', () => {
  equal(run(wished({ serviceId: 'a' }), wished({ further: ['b', 'b', 'a'] })).wish.further, ['b', 'a']);
  equal(run(wished({ serviceId: 'a', further: ['b'] }), wished({ serviceId: 'b' })).wish.further, []);
  equal(run(wished({ serviceId: 'a', further: ['b'] }), wished({ serviceId: null })).wish.further, []);
});

test('after a ticket the form is empty again; after a refusal nothing is lost', () => {
  const chosen = run(wished({ serviceId: 'a', language: 'ko' }), { type: 'sent' });
  equal(chosen.busy, true);
  equal(reduce(chosen, { type: 'issued', issued: { number: 'A001' } }).wish, initial.wish);
  const refused = reduce(chosen, { type: 'refused', problem: { status: 409, detail: 'no' } });
  equal([refused.busy, refused.wish.serviceId, refused.wish.language], [false, 'a', 'ko']);
});

test('paper numbers go with times of the business day at the office', () => {
  const { handout } = run({ type: 'typed', handout: { serviceId: 'a', from: '１', to: '30', firstAt: '09:30', lastAt: '' } });
  equal(handoutBody(handout, AT), { serviceId: 'a', from: 1, to: 30, firstAt: '2026-11-21T09:30:00+09:00', lastAt: null, language: 'ja' });
});

test('what cannot be read is sent as nothing, and the server says what is wrong', () => {
  const { from, to, firstAt } = handoutBody({ serviceId: 'a', from: 'x', to: '', firstAt: '9.30', lastAt: '' }, AT);
  equal([from, to, firstAt], [null, null, null]);
  const refused = run({ type: 'refused', problem: { status: 400, issues: [{ field: 'from', detail: '最初の番号を入力してください。' }] } });
  equal(issueAt(refused, 'from'), '最初の番号を入力してください。');
  equal(issueAt(refused, 'to'), null);
});
