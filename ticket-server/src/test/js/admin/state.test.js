import { test, equal, ok } from '/test-harness.js';
import { initialState, presentOffice, reduce, wouldLose } from '/admin/state.js';

const OFFICES = [{ id: 'aoba', names: { ja: '青葉' } }, { id: 'kita', names: { ja: '北' } }];
const COUNTER = { id: 'c1', label: '1', serviceIds: ['s1'], preferences: {}, active: true, revision: 4 };

function after(...events) {
  const begun = { type: 'began', session: { role: 'ADMIN', office: null }, offices: OFFICES };
  return [begun, ...events].reduce(reduce, initialState);
}

const navigated = (hash) => ({ type: 'navigated', hash });
const counters = (hash, counter = COUNTER) => ({ type: 'loaded', hash, at: '2026-11-21T10:00:00+09:00', data: { counters: [counter], services: [] } });
const COUNTER_PAGE = '#/offices/aoba/counters/c1';

test('the first office is the present one until an address names another', () => {
  equal(presentOffice(after()).id, 'aoba');
  equal(presentOffice(after(navigated('#/offices/kita/services'))).id, 'kita');
  equal(presentOffice(after(navigated('#/offices/kita/services'), navigated('#/staff'))).id, 'kita');
});

test('today is what the server said last, on every page of this machine', () => {
  equal(after().today, '');
  const read = after(navigated('#/offices/aoba/report'), { type: 'dayRead', today: '2026-11-22' });
  equal(reduce(read, navigated('#/offices/aoba/tickets')).today, '2026-11-22');
});

test('an answer that belongs to an address already left is ignored', () => {
  const state = after(navigated('#/offices/aoba/counters'), navigated('#/staff'), counters('#/offices/aoba/counters'));
  equal(state.page.status, 'loading');
  equal(state.page.data, {});
});

test('a form opens on what was loaded, with its revision', () => {
  const state = after(navigated(COUNTER_PAGE), counters(COUNTER_PAGE));
  equal(state.form.draft, { ...COUNTER, places: { ja: '', en: '', 'zh-Hans': '', ko: '', 'ja-easy': '' } });
  equal(state.page.status, 'ready');
});

test('a thing that is not in the list is said to be missing', () => {
  const state = after(navigated('#/offices/aoba/counters/c9'), counters('#/offices/aoba/counters/c9'));
  equal(state.form, null);
  equal(state.page.status, 'missing');
});

test('leaving loses something only when something was typed', () => {
  const open = after(navigated(COUNTER_PAGE), counters(COUNTER_PAGE));
  ok(!wouldLose(open, '#/staff'));
  const typed = reduce(open, { type: 'edited', path: 'label', value: '2' });
  ok(wouldLose(typed, '#/staff'));
  ok(!wouldLose(typed, COUNTER_PAGE));
  ok(!wouldLose(reduce(typed, { type: 'edited', path: 'label', value: '1' }), '#/staff'));
});

test('reading the page again keeps what is being typed', () => {
  const typed = reduce(after(navigated(COUNTER_PAGE), counters(COUNTER_PAGE)), { type: 'edited', path: 'label', value: '7' });
  const again = reduce(typed, counters(COUNTER_PAGE, { ...COUNTER, revision: 5 }));
  equal(again.form.draft.label, '7');
  equal(again.form.draft.revision, 5);
});

test('an edit by somebody else keeps the old revision, so that saving is refused and explained', () => {
  const typed = reduce(after(navigated(COUNTER_PAGE), counters(COUNTER_PAGE)), { type: 'edited', path: 'label', value: '7' });
  const again = reduce(typed, counters(COUNTER_PAGE, { ...COUNTER, label: '3', revision: 5 }));
  equal(again.form.draft.revision, 4);
});

test('what was saved is said on the page that follows and goes with it', () => {
  const list = '#/offices/aoba/counters';
  const saved = after(navigated(COUNTER_PAGE), counters(COUNTER_PAGE), { type: 'saved', hash: list, name: '1番窓口' }, navigated(list));
  equal(saved.saved, { hash: list, name: '1番窓口' });
  equal(reduce(saved, navigated('#/staff')).saved, null);
});

test('saved is no longer said once something else is typed', () => {
  const hours = '#/offices/aoba/hours';
  const loaded = { type: 'loaded', hash: hours, at: '', data: { services: [], hours: { week: [], specialDays: [] } } };
  const saved = after(navigated(hours), loaded, { type: 'saved', hash: hours, name: '受付時間' });
  equal(saved.saved.name, '受付時間');
  equal(reduce(saved, { type: 'edited', path: 'office.MONDAY.open', value: true }).saved, null);
});

test('a secret is gone for good once its address is left', () => {
  const shown = after(navigated('#/staff/s1'), { type: 'onceShown', once: { kind: 'password', secret: 'x', hash: '#/staff/s1' } });
  equal(shown.once.secret, 'x');
  equal(reduce(reduce(shown, navigated('#/staff')), navigated('#/staff/s1')).once, null);
  equal(reduce(shown, { type: 'onceClosed' }).once, null);
});

test('staying keeps the form, giving up drops it', () => {
  const asked = [{ type: 'edited', path: 'label', value: '2' }, { type: 'leaveAsked', to: '#/staff' }].reduce(reduce, after(navigated(COUNTER_PAGE), counters(COUNTER_PAGE)));
  equal(asked.leavingTo, '#/staff');
  equal(reduce(asked, { type: 'stayed' }).form.draft.label, '2');
  equal(reduce(asked, { type: 'discarded' }).form, null);
});

test('the filter lasts from day to day and ends with the section', () => {
  const filtered = after(navigated('#/offices/aoba/tickets'), { type: 'filtered', filter: { status: 'NO_SHOW' } });
  equal(reduce(filtered, navigated('#/offices/aoba/tickets?date=2026-11-20')).filter.status, 'NO_SHOW');
  equal(reduce(filtered, navigated('#/staff')).filter.status, '');
});

test('a reducer changes nothing in place', () => {
  const open = after(navigated(COUNTER_PAGE), counters(COUNTER_PAGE));
  const before = JSON.stringify(open);
  reduce(open, { type: 'edited', path: 'serviceIds', value: [] });
  equal(JSON.stringify(open), before);
});

test('a month is shown only for the rules and the month that are on the page', () => {
  const hash = '#/offices/aoba/hours';
  const loaded = { type: 'loaded', hash, at: '', data: { services: [], hours: { week: [], specialDays: [] } } };
  const open = after(navigated(hash), loaded, { type: 'monthChosen', month: '2026-11' });
  const answer = (state, month) => ({ type: 'previewed', draft: state.form.draft, month, data: { month, days: [] } });
  equal(reduce(open, answer(open, '2026-11')).preview.data.month, '2026-11');
  equal(reduce(open, answer(open, '2026-12')).preview.data, null, 'another month');
  const typed = reduce(open, { type: 'edited', path: 'holidays', value: 'CLOSED' });
  equal(reduce(typed, answer(open, '2026-11')).preview.data, null, 'other rules');
  const blocked = reduce(typed, { type: 'previewRefused', draft: typed.form.draft, month: '2026-11', blocked: true });
  ok(blocked.preview.blocked);
  ok(!reduce(blocked, answer(blocked, '2026-11')).preview.blocked);
  equal(reduce(open, navigated('#/offices/kita/hours')).preview.data, null);
});
