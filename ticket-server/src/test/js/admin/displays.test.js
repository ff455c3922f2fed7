import { test, equal } from '/test-harness.js';
import '/admin/texts.js';
import * as display from '/admin/forms/display.js';
import * as emergency from '/admin/forms/emergency.js';
import { withAt } from '/admin/forms/paths.js';
import { emergencyPath, readsOf, writeOf } from '/admin/requests.js';
import { formKind, hashAfterSave, parseHash } from '/admin/route.js';
import { labelOf } from '/admin/words.js';

const DISPLAY = {
  id: 'd1', name: '待合', shows: 'BOARD', counterId: null, layout: 'AUTO', zones: ['EARLIER', 'MISSED'], serviceIds: [], counterIds: ['c1'], languages: ['ko'],
  cardSeconds: 6, voiceZone: null, speaks: true, revision: 3,
};
const draft = display.draftOf(DISPLAY);
const TEXTS = Object.fromEntries(emergency.KINDS.map((kind) => [kind, { headings: { ja: '地震です' }, orders: { ja: '頭を守ってください' } }]));

test('an untouched display sends back what was read', () => {
  const { id, name, ...sent } = DISPLAY;
  equal(display.bodyOf(draft), sent);
  equal(display.check(draft), []);
});

test('a counter display needs its counter, and does not speak', () => {
  const counter = withAt(draft, 'shows', 'COUNTER');
  equal(display.check(counter).map(({ field }) => field), ['counterId']);
  const body = display.bodyOf({ ...counter, counterId: 'c1' });
  equal([body.counterId, body.speaks], ['c1', false]);
  equal(display.bodyOf({ ...draft, counterId: 'c1' }).counterId, null);
});

test('what is chosen keeps its usual order', () => {
  equal(display.toggled(display.ZONES, ['MISSED'], 'EARLIER'), ['EARLIER', 'MISSED']);
  equal(display.toggled(display.ZONES, ['EARLIER', 'MISSED'], 'EARLIER'), ['MISSED']);
});

test('the preview goes on while a number is being typed', () => {
  equal([display.previewOf(withAt(draft, 'cardSeconds', '')).cardSeconds, display.previewOf(withAt(draft, 'cardSeconds', '12')).cardSeconds], [6, 12]);
});

test('a display is one of a list and saved under its terminal', () => {
  const route = parseHash('#/offices/aoba/displays/d1');
  equal([formKind(route), hashAfterSave('display', false, route, {})], ['display', '#/offices/aoba/displays']);
  equal(Object.keys(readsOf(route, '')), ['displays', 'services', 'counters', 'voice']);
  equal(writeOf({ kind: 'display', id: 'd1' }, route), { method: 'PUT', path: '/api/v1/terminals/d1/display' });
});

test('the messages are sent without empty texts, and each needs Japanese', () => {
  const form = emergency.draftOf({ texts: TEXTS, revision: 2 });
  equal(emergency.bodyOf(form), { texts: TEXTS, revision: 2 });
  equal(emergency.check(form), []);
  equal(emergency.check(withAt(form, 'texts.FIRE.orders.ja', ' ')).map(({ field, key }) => `${field} ${key}`), ['texts.FIRE.orders.ja needed']);
  equal(emergency.check(withAt(form, 'texts.FIRE.orders.en', 'Leave')).map(({ field, key }) => `${field} ${key}`), ['texts.FIRE.headings.en noName']);
  equal(labelOf('ja', 'emergency', 'texts.FIRE.headings.ja'), '火事の見出し · 日本語');
});

test('the messages are one form of the office', () => {
  const route = parseHash('#/offices/aoba/emergency');
  equal([formKind(route), writeOf({ kind: 'emergency', id: null }, route).path], ['emergency', '/api/v1/offices/aoba/emergency/texts']);
  equal(emergencyPath('aoba'), '/api/v1/offices/aoba/emergency');
});
