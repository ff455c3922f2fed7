import { test, equal } from '/test-harness.js';
import { blankMonthly, blankSpecialDay, blankYearly, bodyOf, check, draftOf, fieldOf, withOwnWeek } from '/admin/forms/hours.js';
import { dayOfYear } from '/admin/forms/closures.js';
import { withAt } from '/admin/forms/paths.js';
import { likeTheDayBefore, timeOf } from '/admin/forms/week.js';

const HOURS = {
  week: [
    { serviceId: null, weekday: 'MONDAY', opens: '12:00', closes: '20:00' },
    { serviceId: null, weekday: 'SATURDAY', opens: '00:00', closes: '24:00' },
    { serviceId: 's1', weekday: 'SATURDAY', opens: '10:00', closes: '16:00' },
  ],
  specialDays: [
    { date: '2026-11-22', until: null, kind: 'CLOSED', opens: null, closes: null, reason: '催しのため' },
    { date: '2026-11-23', until: null, kind: 'OPEN', opens: '10:00', closes: '15:00', reason: null },
    { date: '2026-11-25', until: '2026-11-27', kind: 'MAINTENANCE', opens: null, closes: null, reason: '設備点検' },
    { date: '2026-11-26', until: null, kind: 'OPEN', opens: null, closes: null, reason: null },
  ],
  monthlyClosures: [{ nth: 3, weekday: 'SATURDAY', offsetDays: 1, reason: null }, { nth: -1, weekday: 'MONDAY', offsetDays: -20, reason: '月末' }],
  yearlyClosures: [{ from: '12-29', until: '01-03', reason: '年末年始' }],
  holidays: 'CLOSED_EXCEPT_SUNDAY',
  lastReceptionMinutes: 15,
  serviceLastReception: [{ serviceId: 's2', minutes: 30 }],
  overrunMinutes: 45,
  revision: 4,
};
const NEAR = { services: [{ id: 's1' }, { id: 's2' }] };
const keys = (draft) => check(draft, NEAR).map((issue) => `${issue.field}: ${issue.key}`);
const changed = (path, value) => keys(withAt(draftOf(HOURS), path, value));

test('an untouched form sends back what was read and has no issues', () => {
  const sorted = (value) => JSON.stringify(Object.entries(value).sort());
  equal(sorted(bodyOf(draftOf(HOURS))), sorted(HOURS));
  equal(bodyOf(draftOf({ ...HOURS, overrunMinutes: null })).overrunMinutes, null);
  equal(keys(draftOf(HOURS)), []);
});

test('times are read as people type them', () => {
  equal(['9', '9:00', '０９：００', '900', '0900', '09:00'].map(timeOf), Array(6).fill('09:00'));
  equal(['24:00', '23:59'].map(timeOf), ['24:00', '23:59']);
  equal(['', '25:00', '24:01', '9:60', '午前9時', '9:0'].map(timeOf), Array(6).fill(null));
});

test('an opening needs both times, and the end after the beginning', () => {
  equal(changed('office.MONDAY.opens', ''), ['office.MONDAY.opens: needed']);
  equal(changed('office.MONDAY.closes', '25'), ['office.MONDAY.closes: notATime']);
  equal(changed('office.MONDAY.closes', '12:00'), ['office.MONDAY.closes: notLater']);
  equal(changed('office.MONDAY.opens', '24:00'), ['office.MONDAY.opens: notATime']);
});

test('a day switched off is not judged and not sent, but remembers its times', () => {
  const draft = withAt(withAt(draftOf(HOURS), 'office.MONDAY.opens', 'x'), 'office.MONDAY.open', false);
  equal(keys(draft), []);
  equal(bodyOf(draft).week.some((row) => row.weekday === 'MONDAY'), false);
  equal(draft.office.MONDAY.closes, '20:00');
});

test('a week of its own begins as the office’s, and ends with the choice', () => {
  const draft = draftOf(HOURS);
  equal(withOwnWeek(draft, 's2', true).s2, draft.office);
  equal(Object.keys(withOwnWeek(draft, 's1', false)), []);
});

test('a week of its own without any day is refused: the server would take it for the office’s', () => {
  equal(changed('services.s1.SATURDAY.open', false), ['services.s1.MONDAY.open: noHours']);
});

test('a special day has a date of its own, and a reason when it is closed', () => {
  const draft = withAt(draftOf(HOURS), 'specialDays', [...draftOf(HOURS).specialDays, blankSpecialDay()]);
  equal(keys(draft), ['specialDays.4.date: needed', 'specialDays.4.reason: needed']);
  equal(changed('specialDays.2.date', '2026-11-22'), ['specialDays.2.date: sameDay']);
  equal(changed('specialDays.1.date', '2026-11-22'), [], 'an open day may lie inside a closure');
  equal(changed('specialDays.2.until', '2026-11-24'), ['specialDays.2.until: beforeFirst']);
});

test('special days stand in the order of their dates', () => {
  const draft = draftOf({ ...HOURS, specialDays: [...HOURS.specialDays].reverse() });
  equal(draft.specialDays.map((day) => day.date), ['2026-11-22', '2026-11-23', '2026-11-25', '2026-11-26']);
});

test('the server’s rows are found again in the form', () => {
  const draft = draftOf(HOURS);
  equal(fieldOf(draft, 'week[1].closes'), 'office.SATURDAY.closes');
  equal(fieldOf(draft, 'week[2].weekday'), 'services.s1.SATURDAY.opens');
  equal(fieldOf(draft, 'specialDays[1].reason'), 'specialDays.1.reason');
  equal(fieldOf(draft, 'week[9].opens'), null);
  equal(fieldOf(draft, 'monthlyClosures[1].nth'), 'monthlyClosures.1.nth');
  equal(fieldOf(draft, 'yearlyClosures[0].until'), 'yearlyClosures.0.until');
  equal(fieldOf(draft, 'serviceLastReception[0].minutes'), 'lastReceptionOf.s2');
  equal(fieldOf(draft, 'lastReceptionMinutes'), 'lastReceptionMinutes');
  equal(fieldOf(draft, 'overrunMinutes'), 'overrunMinutes');
});

test('a day can be made like the one above it; Monday has none', () => {
  const { office } = draftOf(HOURS);
  equal(likeTheDayBefore(office, 'TUESDAY').TUESDAY, office.MONDAY);
  equal(likeTheDayBefore(office, 'MONDAY'), office);
});

test('a day of the year is read as people write it', () => {
  equal(['12/29', '12-29', '１２月２９日', '12.29'].map(dayOfYear), Array(4).fill('12-29'));
  equal(['1/3', '2/29'].map(dayOfYear), ['01-03', '02-29']);
  equal(['', '29', '2/30', '13/1', '0/5', '12/0'].map(dayOfYear), Array(6).fill(null));
});

test('what is added begins with something sensible, and nothing else is sent', () => {
  const draft = { ...draftOf(HOURS), monthlyClosures: [blankMonthly()], yearlyClosures: [blankYearly()] };
  equal(bodyOf(draft).monthlyClosures, [{ nth: 3, weekday: 'SATURDAY', offsetDays: 0, reason: null }]);
  equal(bodyOf(draft).yearlyClosures, [{ from: '12-29', until: '01-03', reason: '年末年始' }]);
  equal(keys(draft), []);
});

test('a yearly closure needs two days of a year, and reception whole minutes', () => {
  equal(changed('yearlyClosures.0.from', '12/32'), ['yearlyClosures.0.from: notADay']);
  equal(changed('yearlyClosures.0.until', ''), ['yearlyClosures.0.until: needed']);
  equal(changed('lastReceptionMinutes', '241'), ['lastReceptionMinutes: outside']);
  equal(changed('lastReceptionOf.s2', 'x'), ['lastReceptionOf.s2: notANumber']);
  equal(changed('lastReceptionOf.s2', ''), []);
  equal(changed('overrunMinutes', ''), ['overrunMinutes: needed']);
  equal(keys({ ...draftOf(HOURS), hardStop: false, overrunMinutes: '' }), []);
});
