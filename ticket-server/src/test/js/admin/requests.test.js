import { test, equal } from '/test-harness.js';
import { csvPath, isOfOneDay, readsOf, writeOf } from '/admin/requests.js';
import { parseHash } from '/admin/route.js';

test('a new thing is posted to its list, a known one is put to its own address', () => {
  const services = parseHash('#/offices/aoba/services/new');
  equal(writeOf({ kind: 'service', id: 'new' }, services), { method: 'POST', path: '/api/v1/offices/aoba/services' });
  equal(writeOf({ kind: 'service', id: 's1' }, services), { method: 'PUT', path: '/api/v1/services/s1' });
  equal(writeOf({ kind: 'office', id: 'aoba' }, parseHash('#/offices/aoba')), { method: 'PUT', path: '/api/v1/offices/aoba' });
  equal(writeOf({ kind: 'staff', id: 'new' }, parseHash('#/staff/new')), { method: 'POST', path: '/api/v1/staff' });
  equal(writeOf({ kind: 'hours', id: null }, parseHash('#/offices/aoba/hours')), { method: 'PUT', path: '/api/v1/offices/aoba/hours' });
});

test('a section reads what it shows and nothing else', () => {
  equal(Object.keys(readsOf(parseHash('#/offices/aoba/counters'), '2026-11-21')), ['counters', 'services']);
  equal(readsOf(parseHash('#/offices/aoba/report'), '2026-11-21'), { report: '/api/v1/offices/aoba/reports/hourly?date=2026-11-21' });
  equal(readsOf(parseHash('#/'), '2026-11-21'), {});
});

test('only the figures and the tickets are of one day', () => {
  for (const hash of ['#/offices/aoba/report', '#/offices/aoba/tickets']) equal(isOfOneDay(parseHash(hash)), true);
  for (const hash of ['#/offices', '#/offices/aoba/counters', '#/staff']) equal(isOfOneDay(parseHash(hash)), false);
});

test('the CSV is of the same office and day', () => {
  equal(csvPath('tickets', 'aoba', '2026-11-21'), '/api/v1/offices/aoba/tickets?date=2026-11-21&format=csv');
});
