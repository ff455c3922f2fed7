import { test, equal } from '/test-harness.js';
import { SECTIONS, formKind, hashAfterSave, hashOf, mayOpen, parseHash } from '/admin/route.js';

test('an address of one thing names its section, office and id', () => {
  equal(parseHash('#/offices/otameshi/services/0199-a'), { section: 'services', office: 'otameshi', id: '0199-a', date: null });
  equal(parseHash('#/offices/new'), { section: 'offices', office: null, id: 'new', date: null });
  equal(parseHash('#/staff/s1'), { section: 'staff', office: null, id: 's1', date: null });
});

test('every address that is written is read back as it was', () => {
  const routes = [
    { section: 'offices', office: null, id: null, date: null },
    { section: 'offices', office: 'aoba', id: 'aoba', date: null },
    { section: 'staff', office: null, id: null, date: null },
    { section: 'report', office: 'aoba', id: null, date: '2026-11-21' },
    ...['services', 'counters', 'terminals'].map((section) => ({ section, office: 'aoba', id: 'a/b c', date: null })),
  ];
  for (const route of routes) equal(parseHash(hashOf(route)), route);
});

test('what cannot be read is the start', () => {
  for (const hash of ['', '#/', '#/nothing', '#/offices/a/nothing', '#/offices/a/services/b/c', '#/%E0%A4%A']) equal(parseHash(hash).section, 'start');
});

test('a date that is no date is left out', () => {
  equal(parseHash('#/offices/a/report?date=yesterday').date, null);
});

test('managers open the hourly report and the message over everything, administrators everything, staff nothing', () => {
  equal(SECTIONS.filter((section) => mayOpen('MANAGER', section)), ['emergency', 'report']);
  equal(SECTIONS.filter((section) => mayOpen('ADMIN', section)), SECTIONS);
  equal(SECTIONS.filter((section) => mayOpen('STAFF', section)), []);
});

test('the hours are always a form, the other sections only with an id', () => {
  equal(formKind(parseHash('#/offices/a/hours')), 'hours');
  equal(formKind(parseHash('#/offices/a/counters')), null);
  equal(formKind(parseHash('#/offices/a/counters/new')), 'counter');
  equal(formKind(parseHash('#/offices/a/report')), null);
});

test('after saving comes the list, but a new terminal goes on to its code and hours stay', () => {
  equal(hashAfterSave('service', true, parseHash('#/offices/a/services/new'), {}), '#/offices/a/services');
  equal(hashAfterSave('office', false, parseHash('#/offices/a'), {}), '#/offices');
  equal(hashAfterSave('terminal', true, parseHash('#/offices/a/terminals/new'), { id: 't9' }), '#/offices/a/terminals/t9');
  equal(hashAfterSave('terminal', false, parseHash('#/offices/a/terminals/t9'), { id: 't9' }), '#/offices/a/terminals');
  equal(hashAfterSave('hours', false, parseHash('#/offices/a/hours'), {}), '#/offices/a/hours');
});
