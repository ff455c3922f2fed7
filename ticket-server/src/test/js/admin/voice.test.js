import { test, equal } from '/test-harness.js';
import '/admin/texts.js';
import * as voice from '/admin/forms/voice.js';
import { withAt } from '/admin/forms/paths.js';
import { clipPath, readsOf, writeOf } from '/admin/requests.js';
import { formKind, hashAfterSave, hashOf, parseHash } from '/admin/route.js';
import { reportWords } from '/admin/terminalWords.js';
import { issueWords, labelOf } from '/admin/words.js';

const VOICE = {
  revision: 3, muted: false, chime: true, repeatNumber: true, languages: [{ language: 'en', when: 'ALWAYS' }, { language: 'ja', when: 'TICKET' }], volume: 80,
  volumes: [{ from: '17:00', to: '20:00', volume: 40 }], delaySeconds: 20, giveUpSeconds: 60, mergeFrom: 4, zones: [{ name: '2階', counterIds: ['c5'] }],
};
const draft = voice.draftOf({ ...VOICE, recordings: [] });
const issues = (path, value) => voice.check(withAt(draft, path, value)).map((issue) => `${issue.field}: ${issue.key}`);

test('an untouched form sends back what was read', () => {
  equal(voice.bodyOf(draft), VOICE);
  equal(voice.check(draft), []);
});

test('languages that are not spoken come last and are not sent', () => {
  equal(draft.languages.map(({ language, when }) => `${language} ${when}`), ['en ALWAYS', 'ja TICKET', 'zh-Hans NEVER', 'ko NEVER']);
  const moved = { ...draft, languages: voice.earlier(draft.languages, 1) };
  equal(voice.bodyOf(withAt(moved, 'languages.3.when', 'TICKET')).languages.map(({ language }) => language), ['ja', 'en', 'ko']);
});

test('numbers stay in their bounds', () => {
  equal(issues('volume', '101'), ['volume: outside']);
  equal(issues('volume', '１００'), []);
  equal(issues('mergeFrom', ''), ['mergeFrom: needed']);
  equal(issues('giveUpSeconds', '19'), ['giveUpSeconds: notBelow']);
});

test('parts of the day are times in order that do not overlap', () => {
  equal(issues('volumes.0.from', '25'), ['volumes.0.from: notATime']);
  equal(issues('volumes.0.from', ''), ['volumes.0.from: needed']);
  equal(issues('volumes.0.to', '17'), ['volumes.0.to: notLater']);
  equal(issues('volumes.1', { from: '19', to: '21', volume: '0' }), ['volumes.1.from: overlaps']);
  equal(issues('volumes.1', { from: '20', to: '24', volume: '0' }), []);
  equal(voice.bodyOf(withAt(draft, 'volumes.0.from', '９')).volumes[0].from, '09:00');
});

test('a counter is in one zone at most, and zones have names of their own', () => {
  const zones = [{ name: '2階', counterIds: ['c5'] }, { name: '3階', counterIds: [] }];
  equal(voice.withCounter(zones, 1, 'c5').map(({ counterIds }) => counterIds), [[], ['c5']]);
  equal(voice.withCounter(zones, 0, 'c5').map(({ counterIds }) => counterIds), [[], []]);
  equal(issues('zones', [zones[0], { name: ' 2階 ', counterIds: [] }]), ['zones.1.name: taken']);
  equal(issues('zones', [voice.blankZone()]), ['zones.0.name: needed']);
});

test('fields of the form have names', () => {
  equal(labelOf('ja', 'voice', 'volumes.0.from'), '時間帯 1件目の始まり');
  equal(issueWords('ja', 'voice', { field: 'giveUpSeconds', key: 'notBelow', params: { other: 20 } }), '話すのをやめるまで(秒)は、20秒以上にしてください。');
});

test('the voice is one form of the office', () => {
  const route = parseHash('#/offices/aoba/voice');
  equal([formKind(route), hashOf(route), hashAfterSave('voice', false, route, {})], ['voice', '#/offices/aoba/voice', '#/offices/aoba/voice']);
  equal(Object.keys(readsOf(route, '')), ['voice', 'clips', 'counters']);
  equal(writeOf({ kind: 'voice', id: null }, route), { method: 'PUT', path: '/api/v1/offices/aoba/voice' });
  equal(clipPath('aoba', { language: 'zh-Hans', clip: 'digit-1' }), '/api/v1/offices/aoba/voice/clips/zh-Hans/digit-1');
});

test('a display is as well as its sound', () => {
  const words = (sound) => reportWords({ active: true, report: { secondsAgo: 0, silent: false, printer: null, sound } });
  equal([words('READY').level, words('OFF').level, words('BLOCKED').level, words('HUMS').level, words(null).level], ['ok', 'ok', 'stop', 'warn', 'ok']);
  equal(words('BLOCKED').printer?.key, 'sound.BLOCKED');
});
