// @ts-check
import { equal, ok, test } from '/test-harness.js';
import { USUAL_DISPLAY, callsFor, callsHeard, missedFor, servicesFor } from '/signage/display.js';
import { ROWS, isUpright, layoutOf } from '/signage/layout.js';
import { sampleOf } from '/signage/sample.js';
import { NOON, aCall, aService, aSnapshot } from './board-data.js';

const ALL = /** @type {const} */ (['EARLIER', 'PROCEDURES', 'MISSED', 'NOTICE', 'CONTENT']);
const CALLS = [aCall('A001', NOON, { counter: '1' }), aCall('C002', NOON, { counter: '5' })];
const SNAPSHOT = aSnapshot(NOON, { calls: CALLS, services: [aService('A'), aService('C')], missed: ['A009', 'C010', 'A1000'] });
const numbers = (/** @type {any[]} */ calls) => calls.map(({ number }) => number);

test('a display of which nothing is set shows everything', () => {
  equal(numbers(callsFor(USUAL_DISPLAY, SNAPSHOT)), ['A001', 'C002']);
  equal(servicesFor(USUAL_DISPLAY, SNAPSHOT).length, 2);
  equal(missedFor(USUAL_DISPLAY, SNAPSHOT).length, 3);
});

test('a display shows the calls of its counters and the missed numbers of its procedures', () => {
  equal(numbers(callsFor({ ...USUAL_DISPLAY, counterIds: ['c5'] }, SNAPSHOT)), ['C002']);
  const ofA = { ...USUAL_DISPLAY, serviceIds: ['A'] };
  equal(servicesFor(ofA, SNAPSHOT).map(({ id }) => id), ['A']);
  equal(missedFor(ofA, SNAPSHOT), ['A009', 'A1000']);
});

test('a call is heard in the zone of its counter only', () => {
  const zones = [{ name: '2階', counterIds: ['c5', 'c8'] }];
  equal(numbers(callsHeard({ ...USUAL_DISPLAY, voiceZone: '2階' }, zones, SNAPSHOT)), ['C002']);
  equal(numbers(callsHeard(USUAL_DISPLAY, zones, SNAPSHOT)), ['A001']);
  equal(numbers(callsHeard(USUAL_DISPLAY, [], SNAPSHOT)), ['A001', 'C002']);
});

test('a display of a zone that is no more belongs to the common one', () => {
  equal(numbers(callsHeard({ ...USUAL_DISPLAY, voiceZone: '3階' }, [], SNAPSHOT)), ['A001', 'C002']);
});

test('whatever is switched off, the rest fills the screen in rows of equal width', () => {
  for (let bits = 0; bits < 2 ** ALL.length; bits++) {
    const zones = ALL.filter((_, n) => bits & (1 << n));
    for (const upright of [false, true]) {
      const { template } = layoutOf({ zones }, upright, zones.includes('NOTICE'));
      const rows = [...template.matchAll(/"([^"]+)"/g)].map(([, row]) => /** @type {string} */ (row).split(' '));
      const columns = upright ? 1 : 2;
      ok(rows.every((row) => row.length === columns), `${zones}: ${template}`);
      const placed = new Set(rows.flat());
      const areas = { EARLIER: 'earlier', PROCEDURES: 'next', MISSED: 'missed', NOTICE: 'notice', CONTENT: 'content' };
      for (const zone of ALL) equal([zone, placed.has(areas[zone])], [zone, zones.includes(zone)]);
      ok(placed.has('header') && placed.has('call') && placed.has('outdated'), template);
      equal(template.match(/minmax\(0, 1fr\)/g)?.length, upright ? 1 : 2);
    }
  }
});

test('pictures above the procedures leave room for three of them upright, for six across', () => {
  const zones = [...ALL];
  equal([layoutOf({ zones }, true, true).rows, layoutOf({ zones }, false, true).rows], [3, ROWS]);
});

test('while the band over the lists is there too, a row of procedures less stands below pictures', () => {
  equal(layoutOf({ zones: [...ALL] }, false, true, true).rows, ROWS - 1);
  equal(layoutOf({ zones: [...ALL] }, true, true, true).rows, 2);
  for (const upright of [false, true]) equal(layoutOf({ zones: ['EARLIER', 'PROCEDURES'] }, upright, true, true).rows, ROWS);
});

test('a panel on its side stands upright although it does not know it', () => {
  equal([isUpright(USUAL_DISPLAY, false), isUpright(USUAL_DISPLAY, true)], [false, true]);
  equal([isUpright({ ...USUAL_DISPLAY, layout: 'TURNED_LEFT' }, false), isUpright({ ...USUAL_DISPLAY, layout: 'TURNED_RIGHT' }, true)], [true, false]);
});

test('the sample has the procedures and counters of the office and a full board', () => {
  const sample = sampleOf(aSnapshot(NOON, { services: [aService('A'), aService('C', { open: false })], opening: { state: 'ENDED' } }), NOON);
  equal([sample.opening.state, sample.missed.length, sample.calls.length], ['OPEN', 4, 5]);
  equal(sample.services.map(({ prefix, open }) => `${prefix} ${open}`), ['A true', 'C true']);
  ok(sample.calls.every(({ number }) => /^[AC]\d{3}$/.test(number)));
});
