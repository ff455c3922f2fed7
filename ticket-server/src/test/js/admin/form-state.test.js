import { test, equal, ok } from '/test-harness.js';
import { isDirty, issueAt, openForm, reduceForm } from '/admin/formState.js';

const NEAR = { services: [], counters: [], staff: [], offices: [] };
const run = (form, ...events) => events.reduce((present, event) => reduceForm(present, event, NEAR), form);
const typed = (path, value) => ({ type: 'edited', path, value });
const refused = (problem) => ({ type: 'saveRefused', problem: { detail: '', issues: [], ...problem } });
const newService = () => openForm('service', 'new', NEAR);

test('nobody is told off while typing: issues come when a field is left', () => {
  const typing = run(newService(), typed('typicalSeconds', 'x'));
  equal(typing.issues, []);
  equal(issueAt(run(typing, { type: 'fieldLeft', path: 'typicalSeconds' }), 'typicalSeconds').key, 'notMinutes');
});

test('a refused attempt shows every issue and counts, so that the focus can move', () => {
  const form = run(newService(), { type: 'checkFailed' });
  equal(form.issues.map((issue) => issue.field), ['names.ja']);
  equal(form.attempt, 1);
});

test('an issue goes as soon as it is put right', () => {
  const form = run(newService(), { type: 'checkFailed' }, typed('names.ja', '更新'));
  equal(form.issues, []);
});

test('the server’s issues stand at their fields and go when those are edited', () => {
  const form = run(newService(), typed('names.ja', '更新'), refused({ status: 400, type: 'urn:junban:problem:invalid-input',
    issues: [{ field: 'names[ja]', detail: '長すぎます。' }, { field: 'prefix', detail: '使えません。' }, { field: 'wings', detail: 'ありません。' }] }));
  equal(form.issues, [{ field: 'names.ja', detail: '長すぎます。' }, { field: 'prefix', detail: '使えません。' }, { field: null, detail: 'ありません。' }]);
  equal(run(form, typed('prefix', 'C')).issues.map((issue) => issue.field), ['names.ja', null]);
  equal(form.draft.names.ja, '更新');
});

test('a map or a list named as a whole means its first control', () => {
  const service = run(newService(), refused({ status: 400, type: 'x', issues: [{ field: 'names', detail: 'a' }] }));
  equal(service.issues[0].field, 'names.ja');
  const counter = run(openForm('counter', 'new', NEAR), typed('serviceIds', ['s1']), refused({ status: 400, type: 'x', issues: [{ field: 'serviceIds[0]', detail: 'a' }] }));
  equal(counter.issues[0].field, 'serviceIds');
});

test('a login or label that is taken is said at its field', () => {
  const form = run(openForm('staff', 'new', NEAR), refused({ status: 409, type: 'urn:junban:problem:login-taken', detail: '使われています。' }));
  equal(form.issues, [{ field: 'login', detail: '使われています。' }]);
  equal(form.refusal, null);
});

test('changed meanwhile is a state of its own that keeps what was typed', () => {
  const form = run(newService(), typed('names.ja', '更新'), { type: 'saving' }, refused({ status: 409, type: 'urn:junban:problem:changed-meanwhile' }));
  ok(form.conflict);
  ok(!form.saving);
  equal(form.draft.names.ja, '更新');
});

test('any other refusal is kept to be said, and the next attempt clears it', () => {
  const form = run(newService(), { type: 'saving' }, refused({ status: 0, type: 'urn:junban:problem:unreachable' }));
  equal(form.refusal.status, 0);
  equal(run(form, { type: 'saving' }).refusal, null);
});

test('a saved form has nothing to lose', () => {
  const form = run(newService(), typed('names.ja', '更新'));
  ok(isDirty(form));
  ok(!isDirty(run(form, { type: 'saving' }, { type: 'saved' })));
});
