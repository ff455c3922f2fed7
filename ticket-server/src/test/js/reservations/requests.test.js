// @ts-check
import { importPath, listPath, pdfPath } from '/reservations/requests.js';
import { hashOf, mayOpen, parseHash } from '/reservations/route.js';
import { equal, test } from '/test-harness.js';

test('addresses name office, day and times', () => {
  equal(listPath('aoba', '2026-11-24'), '/api/v1/offices/aoba/reservations?date=2026-11-24');
  equal(pdfPath('aoba', '2026-11-24'), '/api/v1/offices/aoba/reservations/preparation.pdf?date=2026-11-24');
  equal(pdfPath('aoba', '2026-11-24', '10:00', ''), '/api/v1/offices/aoba/reservations/preparation.pdf?date=2026-11-24&from=10%3A00');
  equal(importPath('aoba', { faults: 'skip', missing: 'keep' }, 'p1'), '/api/v1/offices/aoba/reservations/import?faults=skip&missing=keep&plan=p1');
});

test('an address leads back to itself, and what is no address to the day', () => {
  for (const hash of ['#/aoba/day', '#/aoba/cards/2026-11-24', '#/aoba/import', '#/aoba/format']) equal(hashOf(parseHash(hash)), hash);
  equal(parseHash('#/aoba/nothing/tomorrow'), { office: 'aoba', view: 'day', date: null });
  equal(parseHash(''), { office: null, view: 'day', date: null });
});

test('staff at the counter do not set how the file is read', () => {
  equal(['STAFF', 'MANAGER', 'ADMIN'].map((role) => mayOpen(role, 'format')), [false, true, true]);
});
