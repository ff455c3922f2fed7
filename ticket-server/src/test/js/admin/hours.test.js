import { test, equal } from '/test-harness.js';
import { blankSpecialDay, bodyOf, check, draftOf, fieldOf, withOwnWeek } from '/admin/forms/hours.js';
import { withAt } from '/admin/forms/paths.js';
import { likeTheDayBefore, timeOf } from '/admin/forms/week.js';

const HOURS = {
  week: [
    { serviceId: null, weekday: 'MONDAY', opens: '12:00', closes: '20:00' },
    { serviceId: null, weekday: 'SATURDAY', opens: '00:00', closes: '24:00' },
    { serviceId: 's1', weekday: 'SATURDAY', opens: '10:00', closes: '16:00' },
  ],
  specialDays: [
    { date: '2026-11-22', opens: null, closes: null, reason: '設備点検' },
    { date: '2026-11-23', opens: '10:00', closes: '15:00', reason: null },
  ],
  revision: 4,
};
const NEAR = { services: [{ id: 's1' }, { id: 's2' }] };
const keys = (draft) => check(draft, NEAR).map((issue) => `${issue.field}: ${issue.key}`);
const changed = (path, value) => keys(withAt(draftOf(HOURS), path, value));

test('an untouched form sends back what was read and has no issues', () => {
  equal(bodyOf(draftOf(HOURS)), HOURS);
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
  equal(keys(draft), ['specialDays.2.date: needed', 'specialDays.2.reason: needed']);
  equal(changed('specialDays.1.date', '2026-11-22'), ['specialDays.1.date: sameDay']);
});

test('special days stand in the order of their dates', () => {
  const draft = draftOf({ ...HOURS, specialDays: [...HOURS.specialDays].reverse() });
  equal(draft.specialDays.map((day) => day.date), ['2026-11-22', '2026-11-23']);
});

test('the server’s rows are found again in the form', () => {
  const draft = draftOf(HOURS);
  equal(fieldOf(draft, 'week[1].closes'), 'office.SATURDAY.closes');
  equal(fieldOf(draft, 'week[2].weekday'), 'services.s1.SATURDAY.opens');
  equal(fieldOf(draft, 'specialDays[1].reason'), 'specialDays.1.reason');
  equal(fieldOf(draft, 'week[9].opens'), null);
});

test('a day can be made like the one above it; Monday has none', () => {
  const { office } = draftOf(HOURS);
  equal(likeTheDayBefore(office, 'TUESDAY').TUESDAY, office.MONDAY);
  equal(likeTheDayBefore(office, 'MONDAY'), office);
});
