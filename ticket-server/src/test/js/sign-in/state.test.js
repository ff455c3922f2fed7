// @ts-check
import { initial, reduce, safeNext, unfit } from '/sign-in/state.js';
import { texts } from '/sign-in/texts.js';
import { equal, test } from '/test-harness.js';

const HERE = 'https://junban.example';

test('only paths of this server are accepted as the way back', () => {
  equal(safeNext('/console/?lang=en#x', HERE), '/console/?lang=en#x');
  for (const foreign of ['https://evil.example/', '//evil.example/', '/\\evil.example/', '\\\\evil.example', 'javascript:alert(1)', '/\t/evil.example/', '', null]) {
    equal([foreign, safeNext(foreign, HERE)], [foreign, '/console/']);
  }
});

test('the way back is never this page again', () => {
  equal(safeNext('/sign-in/?next=/sign-in/', HERE), '/console/');
});

test('a one-time password must be changed before anything else', () => {
  const state = reduce(initial, { type: 'signedIn', mustChangePassword: true, password: 'ONE-TIME' });
  equal([state.step, state.current], ['CHANGING', 'ONE-TIME']);
  const done = reduce(state, { type: 'changed' });
  equal([done.step, done.current], ['DONE', null]);
});

test('a new password is long, new, and typed twice alike', () => {
  const twice = (/** @type {string} */ next) => ({ current: 'one time password', next, again: next });
  equal(unfit(twice('abcdefghijk')), 'tooShort');
  equal(unfit(twice('one time password')), 'sameAsBefore');
  equal(unfit({ current: 'x', next: 'wind and light', again: 'wind and night' }), 'notTwice');
  equal(unfit(twice('風と光と雲と海と山と川')), 'tooShort');
  equal(unfit(twice('風と光と雲と海と山と川と')), null);
});

test('each refusal has its own sentence', () => {
  const said = (/** @type {number} */ status, step = 'ASKING') => reduce(/** @type {any} */ ({ ...initial, step, busy: true }), { type: 'refused', status }).problem;
  equal([401, 429, 0, 502, 500].map((status) => said(status)), ['wrong', 'tooManyTries', 'unreachable', 'unreachable', 'other']);
  const changing = reduce(/** @type {any} */ ({ ...initial, step: 'CHANGING' }), { type: 'refused', status: 400, field: 'next' });
  equal([changing.problem, said(400, 'CHANGING'), said(500, 'CHANGING')], ['unfitNext', 'wrongCurrent', 'other']);
});

test('Japanese and English have the same sentences', () => {
  equal(Object.keys(texts.en).sort(), Object.keys(texts.ja).sort());
});
