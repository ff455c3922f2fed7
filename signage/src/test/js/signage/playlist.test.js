// @ts-check
import { equal, test } from '/test-harness.js';
import { slideAt, slidesAt } from '/signage/playlist.js';
import { NOON, seconds } from './board-data.js';

/** @param {string} id @param {object} [more] @returns {any} */
const item = (id, more = {}) => ({
  id, kind: 'IMAGE', pages: [`/${id}/1`], name: id, texts: {}, seconds: 10, days: [], from: null, to: null, validFrom: null, validUntil: null, displayIds: [], active: true, ...more,
});
const MINUTE = seconds(60);
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @param {any} one @param {number} [at] @param {string | null} [displayId] */
const isOn = (one, at = NOON, displayId = null) => slidesAt([one], { at, zone: 'Asia/Tokyo', displayId }).length > 0;

test('what nothing was set of is always on', () => {
  equal(isOn(item('a')), true);
  equal(isOn(item('a'), NOON + 12 * HOUR), true);
  equal(isOn(item('a', { active: false })), false);
});

test('a thing is on between its times, the last not among them', () => {
  const one = item('a', { from: '12:00', to: '13:00' });
  equal([isOn(one, NOON - 1), isOn(one, NOON), isOn(one, NOON + HOUR - 1), isOn(one, NOON + HOUR)], [false, true, true, false]);
  equal(isOn(item('a', { to: '24:00' }), NOON + 12 * HOUR - 1), true);
});

test('a thing is on at its days of the week, as they are at the office', () => {
  const saturday = item('a', { days: ['SATURDAY'] });
  equal([isOn(saturday), isOn(saturday, NOON + DAY), isOn(saturday, NOON + 12 * HOUR - 1), isOn(saturday, NOON + 12 * HOUR)], [true, false, true, false]);
});

test('a thing is on from its first to its last day', () => {
  const one = item('a', { validFrom: '2026-11-21', validUntil: '2026-11-22' });
  equal([isOn(one, NOON - DAY), isOn(one), isOn(one, NOON + DAY), isOn(one, NOON + 2 * DAY)], [false, true, true, false]);
});

test('a thing may be for some displays only', () => {
  const one = item('a', { displayIds: ['t1'] });
  equal([isOn(one, NOON, 't1'), isOn(one, NOON, 't2'), isOn(one)], [true, false, false]);
});

test('slides take turns, each for its time, the same on every display', () => {
  const items = [item('a'), item('b', { kind: 'PDF', pages: ['/b/1', '/b/2'], seconds: 5 }), item('n', { kind: 'NOTICE', pages: [], texts: { ja: 'x' } })];
  const slides = slidesAt(items, { at: NOON, zone: 'Asia/Tokyo', displayId: null });
  equal(slides.map(({ key }) => key), ['a-0', 'b-0', 'b-1', 'n']);
  const round = seconds(30);
  const start = NOON - (NOON % round);
  const shown = [0, 9_999, 10_000, 15_000, 20_000, 29_999, 30_000].map((after) => slideAt(slides, start + after)?.key);
  equal(shown, ['a-0', 'a-0', 'b-0', 'b-1', 'n', 'n', 'a-0']);
});

test('nothing on shows nothing', () => equal(slideAt([], NOON), null));
