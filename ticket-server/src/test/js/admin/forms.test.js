import { test, equal } from '/test-harness.js';
import * as counter from '/admin/forms/counter.js';
import * as office from '/admin/forms/office.js';
import * as pin from '/admin/forms/pin.js';
import * as service from '/admin/forms/service.js';
import * as staff from '/admin/forms/staff.js';
import * as terminal from '/admin/forms/terminal.js';
import { withAt } from '/admin/forms/paths.js';

const OFFICE = { id: 'aoba', names: { ja: '青葉' }, notices: {}, addresses: { ja: '青葉市中央1丁目' }, directions: {}, phone: '011-000-0000', zone: 'Asia/Tokyo', overdueMinutes: 30,
  congestionSomeMinutes: 15, congestionFullMinutes: 30,
  missedShown: 8, staleAfterSeconds: 60, displayOrder: 1, active: true, revision: 2 };
const SERVICE = { id: 's1', prefix: 'A', names: { ja: '更新', en: 'Renewal' }, descriptions: {}, situations: {}, typicalSeconds: 450, displayOrder: 3, reservationOnly: false, nextServiceId: null, active: true, revision: 7 };

const keys = (issues) => issues.map((issue) => `${issue.field}: ${issue.key}`);
const officeIssues = (path, value, near = { offices: [], id: 'aoba' }) => keys(office.check(withAt(office.draftOf(OFFICE), path, value), near));
const serviceIssues = (path, value) => keys(service.check(withAt(service.draftOf(SERVICE), path, value)));

test('an untouched form sends back what was read', () => {
  equal(office.bodyOf(office.draftOf(OFFICE)), OFFICE);
  equal(service.bodyOf(service.draftOf(SERVICE)), SERVICE);
});

test('a form in order has no issues', () => {
  equal(office.check(office.draftOf(OFFICE), { offices: [OFFICE], id: 'aoba' }), []);
  equal(service.check(service.draftOf(SERVICE)), []);
});

test('full-width letters and digits are taken as the plain ones', () => {
  const draft = { ...service.draftOf(SERVICE), prefix: 'ｒ', typicalSeconds: '７．５', displayOrder: '１２' };
  equal(service.check(draft), []);
  const { prefix, typicalSeconds, displayOrder } = service.bodyOf(draft);
  equal([prefix, typicalSeconds, displayOrder], ['R', 450, 12]);
});

test('Japanese is needed, the other languages are not, and empty ones are not sent', () => {
  equal(serviceIssues('names.ja', '　'), ['names.ja: needed']);
  equal(serviceIssues('names.en', ''), []);
  equal(service.bodyOf(withAt(service.draftOf(SERVICE), 'names.en', ' ')).names, { ja: '更新' });
});

test('texts have their longest', () => {
  equal(serviceIssues('names.ko', '가'.repeat(121)), ['names.ko: tooLong']);
  equal(serviceIssues('descriptions.ja', 'あ'.repeat(400)), []);
  equal(officeIssues('notices.ja', 'x'.repeat(401)), ['notices.ja: tooLong']);
});

test('a longer text in a language needs a name in it, which is said at the name', () => {
  equal(serviceIssues('descriptions.ko', '설명'), ['names.ko: noName']);
  equal(serviceIssues('descriptions.en', 'For renewals'), []);
  equal(serviceIssues('descriptions.ko', ' '), []);
  equal(officeIssues('notices.en', 'Closed on Monday'), ['names.en: noName']);
  equal(officeIssues('notices.ja', 'お休み'), []);
});

test('a telephone number has digits and hyphens, and may be missing', () => {
  for (const typed of ['', '０１１－０００－００００', '+81-11-000-0000', '110']) equal(officeIssues('phone', typed), []);
  for (const typed of ['11', '011-', '-011-000', '011 000 0000', 'tel 011', '1234567890123456']) equal(officeIssues('phone', typed), ['phone: notAPhone']);
  equal(office.bodyOf(withAt(office.draftOf(OFFICE), 'phone', '０１１－０００－００００')).phone, '011-000-0000');
  equal(office.bodyOf(withAt(office.draftOf(OFFICE), 'phone', ' ')).phone, null);
  equal(office.draftOf({ ...OFFICE, phone: null }).phone, '');
});

test('where an office is has its longest, and needs a name in its language', () => {
  equal(officeIssues('addresses.ja', 'x'.repeat(201)), ['addresses.ja: tooLong']);
  equal(officeIssues('directions.ja', 'x'.repeat(401)), ['directions.ja: tooLong']);
  equal(officeIssues('addresses.en', 'Aoba City'), ['names.en: noName']);
});

test('a PIN is six to ten digits, typed twice alike, and not the first that anyone would try', () => {
  const pinIssues = (typed, again = typed) => keys(pin.check({ ...pin.draftOf({ set: false, changedAt: null }), pin: typed, again }));
  equal(pinIssues(''), ['pin: needed']);
  for (const typed of ['482913', '４８２９１３', '1123581321']) equal(pinIssues(typed), []);
  for (const typed of ['48291', '12345678901', '48291a']) equal(pinIssues(typed), ['pin: notAPin']);
  for (const typed of ['000000', '123456', '98765432']) equal(pinIssues(typed), ['pin: easyPin']);
  equal(pinIssues('482913', '482931'), ['again: notTheSame']);
  equal(pin.bodyOf({ pin: ' ４８２９１３ ', again: '' }), { pin: '482913' });
});

test('a situation needs a name in its language too', () => {
  equal(serviceIssues('situations.ko', '카드가 있으신 분'), ['names.ko: noName']);
  equal(serviceIssues('situations.en', 'With a card'), []);
});

test('every letter from A to Z is allowed, nothing else is', () => {
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') equal(serviceIssues('prefix', letter), []);
  equal(serviceIssues('prefix', ''), ['prefix: needed']);
  for (const other of ['AB', '1', 'あ', 'Ä']) equal(serviceIssues('prefix', other), ['prefix: notALetter']);
});

test('minutes are numbers in bounds', () => {
  equal(serviceIssues('typicalSeconds', 'ten'), ['typicalSeconds: notMinutes']);
  equal(serviceIssues('typicalSeconds', '0'), ['typicalSeconds: outside']);
  equal(serviceIssues('typicalSeconds', '480'), []);
  equal(officeIssues('overdueMinutes', '-1'), ['overdueMinutes: notANumber']);
  equal(officeIssues('staleAfterSeconds', '9'), ['staleAfterSeconds: outside']);
});

test('the second congestion step lies above the first', () => {
  equal(officeIssues('congestionFullMinutes', '15'), ['congestionFullMinutes: notAbove']);
});

test('a new office needs a short name of its own', () => {
  const near = { offices: [OFFICE], id: 'new' };
  equal(officeIssues('id', '', near), ['id: needed']);
  equal(officeIssues('id', 'aoba', near), ['id: taken']);
  for (const id of ['Aoba', '1aoba', 'a', 'あおば', 'new']) equal(officeIssues('id', id, near), ['id: notAnId']);
  equal(officeIssues('id', 'aoba-kita', near), []);
});

test('a new procedure takes the first suggested letter that is free, and the last place', () => {
  const services = [SERVICE, { ...SERVICE, id: 's2', prefix: 'C', displayOrder: 9 }, { ...SERVICE, id: 's3', prefix: 'F', active: false }];
  const { prefix, displayOrder } = service.blank({ services });
  equal([prefix, displayOrder], ['F', '10']);
});

test('a counter has a label of its own and serves something while it is in use', () => {
  const counters = [{ id: 'c1', label: '1' }, { id: 'c2', label: '2' }];
  const draft = { id: 'c1', label: '2', serviceIds: [], active: true, revision: 0 };
  equal(keys(counter.check(draft, { counters })), ['label: taken', 'serviceIds: servesNothing']);
  equal(counter.check({ ...draft, label: '１', active: false }, { counters }), []);
  equal(keys(counter.check({ ...draft, label: '12345', serviceIds: ['s'] }, { counters })), ['label: tooLong']);
});

test('a counter says in five languages how to find it, or does not', () => {
  const draft = counter.draftOf({ id: 'c1', label: '1', serviceIds: ['s'], preferences: {}, places: { ja: ' 入って右です ' }, active: true, revision: 2 });
  equal(draft.places.ko, '');
  equal(counter.bodyOf(draft).places, { ja: '入って右です' });
  equal(keys(counter.check({ ...draft, places: { ...draft.places, en: 'x'.repeat(121) } }, { counters: [] })), ['places.en: tooLong']);
});

test('a staff member has a login of their own, and no office means every office', () => {
  const near = { staff: [{ id: 'p1', login: 'sato' }] };
  const draft = { login: 'Sato', name: '佐藤', role: 'STAFF', office: '', active: true, revision: 0 };
  equal(keys(staff.check(draft, near)), ['login: taken']);
  equal(keys(staff.check({ ...draft, login: '佐藤', name: ' ', role: 'KING' }, near)), ['login: notALogin', 'name: needed', 'role: notChosen']);
  equal(staff.bodyOf(draft).office, null);
  equal(staff.draftOf({ ...draft, office: null }).office, '');
});

test('a terminal sends neither its report nor its enrolment back', () => {
  const draft = terminal.draftOf({ id: 't1', kind: 'KIOSK', name: '発券機 1', enrolledAt: 'x', active: true, revision: 3, report: {} });
  equal(terminal.bodyOf(draft), { id: 't1', kind: 'KIOSK', name: '発券機 1', counterId: null, active: true, revision: 3 });
  equal(terminal.offeredKinds('KIOSK'), ['KIOSK', 'DISPLAY', 'COUNTER_BOX']);
  equal(terminal.offeredKinds('CONSOLE'), ['KIOSK', 'DISPLAY', 'CONSOLE', 'COUNTER_BOX']);
});

test('a counter box is at a counter', () => {
  const draft = { ...terminal.blank(), kind: 'COUNTER_BOX', name: '窓口ボックス 1' };
  equal(keys(terminal.check(draft)), ['counterId: needed']);
  equal(keys(terminal.check({ ...draft, counterId: 'c1' })), []);
  equal(terminal.bodyOf({ ...draft, counterId: 'c1' }).counterId, 'c1');
  equal(terminal.bodyOf({ ...draft, kind: 'DISPLAY', counterId: 'c1' }).counterId, null);
});
