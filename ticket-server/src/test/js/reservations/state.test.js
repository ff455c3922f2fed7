// @ts-check
import { initialState, mayImport, reduce, shownDay } from '/reservations/state.js';
import { equal, ok, test } from '/test-harness.js';

const OFFICES = [{ id: 'aoba', names: { ja: '青葉' } }, { id: 'kita', names: { ja: '北' } }];
const BEGUN = { type: 'began', session: { role: 'STAFF', office: null }, offices: OFFICES };
const TODAY = '2026-11-24';
const navigated = (/** @type {string} */ hash) => ({ type: 'navigated', hash, today: TODAY });
const DAY = '#/aoba/day';
const RESERVATION = { id: 'r1', status: 'BOOKED', card: { state: 'NOT_PREPARED' } };
const PLAN = { plan: 'p', lines: [{ effect: 'ADDED' }], faults: [], missing: [], unknownProcedures: [] };

const after = (/** @type {any[]} */ ...events) => [BEGUN, navigated(DAY), ...events].reduce(reduce, initialState);
const loaded = (/** @type {string} */ hash, list = [RESERVATION]) => ({ type: 'loaded', hash, list, at: '2026-11-24T10:00:00Z' });

test('without a date in the address today is shown', () => {
  equal(shownDay(after()), TODAY);
  equal(shownDay(after(navigated('#/aoba/day/2026-11-30'))), '2026-11-30');
});

test('a list of another day or office is not shown while the new one loads', () => {
  equal(after(loaded(DAY)).list, [RESERVATION]);
  equal(after(loaded(DAY), navigated('#/aoba/day/2026-11-25')).list, null);
  equal(after(loaded(DAY), navigated('#/kita/day')).list, null);
  equal(after(loaded(DAY), navigated('#/aoba/cards')).list, [RESERVATION]);
});

test('an answer for an address already left is ignored', () => {
  equal(after(navigated('#/kita/day'), loaded(DAY)).list, null);
});

test('what was searched for goes with its day', () => {
  const searched = { type: 'searched', text: '山田', found: [RESERVATION] };
  equal(after(searched).search.text, '山田');
  equal(after(searched, navigated('#/aoba/day/2026-11-25')).search, { text: '', found: null });
});

test('a marked card changes in the list and among what was found', () => {
  const marked = { ...RESERVATION, card: { state: 'PREPARED' } };
  const state = after(loaded(DAY), { type: 'searched', text: 'r', found: [RESERVATION] }, { type: 'marking', id: 'r1' }, { type: 'marked', reservation: marked });
  equal(state.list, [marked]);
  equal(state.search.found, [marked]);
  equal(state.marking, null);
});

test('a check-in shows its ticket or why there is none', () => {
  equal(after({ type: 'checkingIn' }).checkIn.busy, true);
  equal(after({ type: 'checkedIn', done: { ticket: { number: 'A001' } } }).checkIn.done.ticket.number, 'A001');
  const refused = after({ type: 'checkInRefused', problem: { status: 409 } });
  equal(refused.checkIn, { busy: false, done: null, problem: { status: 409 } });
});

test('nothing is imported before it was looked at, nor while a line has faults', () => {
  const chosen = after({ type: 'fileChosen', file: { name: 'a.csv' } });
  ok(!mayImport(chosen.imports));
  ok(mayImport(reduce(chosen, { type: 'previewed', plan: PLAN }).imports));
  const faulty = reduce(chosen, { type: 'previewed', plan: { ...PLAN, faults: [{ line: 3 }] } });
  ok(!mayImport(faulty.imports));
  ok(mayImport(reduce(faulty, { type: 'wished', wish: { faults: 'skip' } }).imports));
});

test('a file without anything new is only imported to cancel what is missing', () => {
  const same = after({ type: 'fileChosen', file: {} }, { type: 'previewed', plan: { ...PLAN, lines: [{ effect: 'SAME' }], missing: [{ id: 'r2' }] } });
  ok(!mayImport(same.imports));
  ok(mayImport(reduce(same, { type: 'wished', wish: { missing: 'cancel' } }).imports));
});

test('another file begins anew', () => {
  const state = after({ type: 'fileChosen', file: {} }, { type: 'previewed', plan: PLAN }, { type: 'wished', wish: { missing: 'cancel' } }, { type: 'fileChosen', file: { name: 'b' } });
  equal(state.imports.plan, null);
  equal(state.imports.wish, { faults: 'refuse', missing: 'keep' });
});
