// @ts-check
import { pick, t } from '/shared/text.js';
import { LANGUAGES } from './forms/paths.js';
import { isOneForm } from './route.js';

/** @typedef {import('./forms/checks.js').Issue} Issue */

/** A text of the admin page. */
export function say(/** @type {string} */ lang, /** @type {string} */ key, /** @type {Record<string, unknown>} */ params = {}) {
  return t(lang, `admin.${key}`, params);
}

/** The name of a form's field, as its label says it. */
export function labelOf(/** @type {string} */ lang, /** @type {string} */ kind, /** @type {string} */ field, /** @type {any} */ near = {}) {
  if (kind === 'hours') return hoursLabel(lang, field.split('.'), near);
  if (kind === 'voice') return voiceLabel(lang, field.split('.'));
  if (kind === 'emergency') return emergencyLabel(lang, field.split('.'));
  const last = field.split('.').at(-1) ?? '';
  if (!LANGUAGES.includes(last)) return say(lang, `${kind}.${field}`);
  const label = say(lang, `${kind}.${field.slice(0, -last.length - 1)}`);
  return say(lang, 'inLanguage', { label, language: say(lang, `language.${last}`) });
}

/** What is wrong, in one sentence that names the field. */
export function issueWords(/** @type {string} */ lang, /** @type {string} */ kind, /** @type {Issue} */ issue, /** @type {any} */ near) {
  if (issue.detail) return issue.detail;
  return say(lang, `issue.${issue.key}`, { ...issue.params, label: labelOf(lang, kind, issue.field ?? '', near) });
}

/** What a refusal means for the person, in one or two sentences. */
export function problemWords(/** @type {string} */ lang, /** @type {{status: number, type: string, detail: string}} */ problem) {
  const own = { 0: 'unreachable', 401: 'signedOut', 403: 'notAllowed', 404: 'gone' }[problem.status];
  if (own) return say(lang, `problem.${own}`);
  return problem.detail || say(lang, problem.status === 503 ? 'problem.busy' : 'problem.unexpected');
}

/** What was saved, by the name people know it by. */
export function savedName(/** @type {string} */ lang, /** @type {{kind: string, draft: any}} */ { kind, draft }) {
  if (isOneForm(kind)) return say(lang, `nav.${kind}`);
  if (kind === 'counter') return counterName(lang, draft.label);
  return draft.names ? pick(draft.names, lang) : draft.name;
}

/** A counter as people call it: 3番窓口; a label that is no number stands alone. */
export function counterName(/** @type {string} */ lang, /** @type {string} */ label) {
  return say(lang, /^\d+$/.test(label) ? 'counter.numbered' : 'counter.named', { label });
}

/** A number with its thousands marked: 1,300. */
export function count(/** @type {number} */ n) {
  return n.toLocaleString('en-US');
}

function hoursLabel(/** @type {string} */ lang, /** @type {string[]} */ path, /** @type {any} */ near) {
  if (path[0] === 'lastReceptionOf') return say(lang, 'hours.lastReceptionMinutes');
  const part = say(lang, `hours.${path.at(-1)}`);
  const nth = Number(path[1]) + 1;
  if (path[0].endsWith('Closures') && path[1]) return `${say(lang, `hours.${path[0]}.nth`, { nth })} ${part}`;
  if (path.length === 1) return part;
  if (path[0] === 'specialDays') return path[1] ? say(lang, 'hours.ofSpecialDay', { nth, part }) : say(lang, 'hours.specialDays');
  const day = say(lang, `weekday.${path.at(-2)}`);
  if (path[0] === 'office') return say(lang, 'hours.ofDay', { day, part });
  const service = near.services?.find((/** @type {any} */ one) => one.id === path[1]);
  return say(lang, 'hours.ofService', { service: pick(service?.names, lang), day, part });
}

function emergencyLabel(/** @type {string} */ lang, /** @type {string[]} */ [, kind, part, language]) {
  const label = say(lang, 'emergency.part', { kind: say(lang, `emergency.${kind}`), part: say(lang, `emergency.${part}`) });
  return say(lang, 'inLanguage', { label, language: say(lang, `language.${language}`) });
}

function voiceLabel(/** @type {string} */ lang, /** @type {string[]} */ [field, nth, part]) {
  if (field === 'zones') return say(lang, 'voice.zoneName');
  return nth === undefined || field !== 'volumes' ? say(lang, `voice.${field}`) : say(lang, 'voice.ofVolume', { nth: Number(nth) + 1, part: say(lang, `voice.volumes.${part ?? 'from'}`) });
}
