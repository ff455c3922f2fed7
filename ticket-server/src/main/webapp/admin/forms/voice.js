// @ts-check
import { issue, needed, wholeNumber } from './checks.js';
import { plain } from './paths.js';
import { timeOf } from './week.js';

/** The languages there is a voice for. */
export const VOICES = ['ja', 'en', 'zh-Hans', 'ko'];

/** When a language is spoken; NEVER is not sent. */
export const WHEN = ['ALWAYS', 'TICKET', 'NEVER'];

/** Numbers with their bounds, in the order of the form. */
export const VOICE_NUMBERS = /** @type {const} */ ([
  ['delaySeconds', 5, 120],
  ['giveUpSeconds', 10, 300],
  ['mergeFrom', 2, 20],
]);

const MOST_VOLUMES = 12;
const MOST_ZONES = 20;

/** A part of the day to fill in. */
export const blankVolume = () => ({ from: '', to: '', volume: '40' });

/** What the form shows: every language, those that are spoken first. */
export function draftOf(/** @type {any} */ voice) {
  const spoken = voice.languages.map((/** @type {any} */ { language }) => language);
  const others = VOICES.filter((language) => !spoken.includes(language)).map((language) => ({ language, when: 'NEVER' }));
  const numbers = Object.fromEntries(VOICE_NUMBERS.map(([field]) => [field, String(voice[field])]));
  return {
    muted: voice.muted, chime: voice.chime, repeatNumber: voice.repeatNumber, languages: [...voice.languages, ...others], volume: String(voice.volume),
    volumes: voice.volumes.map((/** @type {any} */ part) => ({ ...part, volume: String(part.volume) })), ...numbers,
    zones: voice.zones, revision: voice.revision,
  };
}

/** What is sent to the server. */
export function bodyOf(/** @type {any} */ draft) {
  return {
    muted: draft.muted, chime: draft.chime, repeatNumber: draft.repeatNumber, languages: draft.languages.filter((/** @type {any} */ { when }) => when !== 'NEVER'),
    volume: Number(plain(draft.volume)),
    volumes: draft.volumes.map((/** @type {any} */ { from, to, volume }) => ({ from: timeOf(from), to: timeOf(to), volume: Number(plain(volume)) })),
    ...Object.fromEntries(VOICE_NUMBERS.map(([field]) => [field, Number(plain(draft[field]))])),
    zones: draft.zones.map((/** @type {any} */ { name, counterIds }) => ({ name: plain(name), counterIds })), revision: draft.revision,
  };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {any} */ draft) {
  return [
    ...wholeNumber(draft, 'volume', 0, 100),
    ...draft.volumes.flatMap((/** @type {any} */ _, /** @type {number} */ index) => volumeIssues(draft, index)),
    ...VOICE_NUMBERS.flatMap(([field, least, most]) => wholeNumber(draft, field, least, most)),
    ...giveUpIssues(draft),
    ...draft.zones.flatMap((/** @type {any} */ _, /** @type {number} */ index) => zoneIssues(draft, index)),
  ];
}

/** Whether one more part of the day may be added. */
export const mayAddVolume = (/** @type {any} */ draft) => draft.volumes.length < MOST_VOLUMES;

/** The languages with this one spoken one place earlier. */
export function earlier(/** @type {any[]} */ languages, /** @type {number} */ index) {
  const next = [...languages];
  next.splice(index - 1, 2, languages[index], languages[index - 1]);
  return next;
}

/** A zone to fill in. */
export const blankZone = () => ({ name: '', counterIds: [] });

/** Whether one more zone may be added. */
export const mayAddZone = (/** @type {any} */ draft) => draft.zones.length < MOST_ZONES;

/** The zones with this counter put into one of them, or taken out; a counter is in one zone at most. */
export function withCounter(/** @type {{name: string, counterIds: string[]}[]} */ zones, /** @type {number} */ index, /** @type {string} */ id) {
  const isThere = zones[index].counterIds.includes(id);
  return zones.map((zone, nth) => {
    const others = zone.counterIds.filter((other) => other !== id);
    return { ...zone, counterIds: nth === index && !isThere ? [...others, id] : others };
  });
}

function volumeIssues(/** @type {any} */ draft, /** @type {number} */ index) {
  const path = `volumes.${index}`;
  return [...timeIssues(draft, index, path), ...wholeNumber(draft, `${path}.volume`, 0, 100)];
}

function zoneIssues(/** @type {any} */ draft, /** @type {number} */ index) {
  const field = `zones.${index}.name`;
  const missing = needed(draft, field, 40);
  const name = plain(draft.zones[index].name);
  const isTwice = draft.zones.slice(0, index).some((/** @type {any} */ other) => plain(other.name) === name);
  return missing.length || !isTwice ? missing : [issue(field, 'taken')];
}

function timeIssues(/** @type {any} */ { volumes }, /** @type {number} */ index, /** @type {string} */ path) {
  const { from: typed, to: typedTo } = volumes[index];
  const [from, to] = [timeOf(typed), timeOf(typedTo)];
  const unread = [
    ...(from ? [] : [issue(`${path}.from`, plain(typed) ? 'notATime' : 'needed')]),
    ...(to ? [] : [issue(`${path}.to`, plain(typedTo) ? 'notATime' : 'needed')]),
  ];
  if (!from || !to) return unread;
  if (from >= to) return [issue(`${path}.to`, 'notLater', { other: from })];
  const overlaps = volumes.slice(0, index).some((/** @type {any} */ other) => from < (timeOf(other.to) ?? '') && (timeOf(other.from) ?? '99') < to);
  return overlaps ? [issue(`${path}.from`, 'overlaps')] : [];
}

function giveUpIssues(/** @type {any} */ draft) {
  const [delay, giveUp] = [Number(plain(draft.delaySeconds)), Number(plain(draft.giveUpSeconds))];
  return giveUp < delay ? [issue('giveUpSeconds', 'notBelow', { other: delay })] : [];
}
