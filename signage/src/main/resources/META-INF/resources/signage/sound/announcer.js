// @ts-check
import { NEW_MS } from '/signage/state.js';

/**
 * Which call is spoken next, how and in which languages. Pure: the time comes with every event.
 *
 * @typedef {import('/signage/sound/sentences.js').Form} Form
 * @typedef {{callId: string, number: string, counter: string, language: string, again: boolean, since: number}} Waiting
 *   a call still to be spoken; `since` is when it was made, in ms of this display's clock
 * @typedef {Waiting & {form: Form, languages: string[], chime: boolean}} Spoken
 *
 * @typedef {object} Announcer
 * @property {Waiting[]} waiting oldest first
 * @property {Spoken | null} speaking
 * @property {{form: Form, at: number} | null} last how the announcement before was spoken, and when it ended
 * @property {string[]} seen call ids known already, newest first
 * @property {number} unspoken calls that waited too long and were left to the screen
 *
 * @typedef {object} Policy how an office wants it
 * @property {boolean} speaks false: nothing is heard from this display
 * @property {boolean} chime
 * @property {boolean} repeatNumber
 * @property {{language: string, when: 'ALWAYS' | 'TICKET'}[]} languages in the order they are spoken
 * @property {number} delaySeconds a call begins to sound within this time; announcements are shortened for it
 * @property {number} giveUpSeconds a call older than this is no longer spoken
 * @property {number} mergeFrom so many waiting calls are spoken as one brief list
 */

/** From the longest to the shortest. @type {Form[]} */
const FORMS = ['full', 'once', 'brief', 'briefest'];
const SEEN_LIMIT = 64;
/** A brief call after another one needs no chime of its own when it follows at once. */
const RUN_MS = 1_500;

/** @returns {Announcer} */
export const silent = () => ({ waiting: [], speaking: null, last: null, seen: [], unspoken: 0 });

/**
 * @param {Announcer} announcer
 * @param {any} event
 * @returns {Announcer}
 */
export function reduceAnnouncer(announcer, event) {
  switch (event.type) {
    case 'calls':
      return heard(announcer, event);
    case 'hushed':
      return hushed(announcer, event);
    case 'next':
      return announcer.speaking === null ? begun(announcer, event) : announcer;
    case 'spoken':
      if (announcer.speaking?.callId !== event.callId) return announcer;
      return { ...announcer, speaking: null, last: { form: announcer.speaking?.form ?? 'full', at: event.now } };
    default:
      return announcer;
  }
}

/**
 * New calls are queued; those taken back, or whose visitor is already being served, are no longer spoken.
 *
 * @param {Announcer} announcer
 * @param {{calls: any[], now: number, offset: number}} event
 */
function heard(announcer, { calls, now, offset }) {
  const awaited = new Set(calls.filter(({ status }) => status === 'CALLED').map(({ callId }) => callId));
  const fresh = calls
    .filter(({ callId, calledAt }) => awaited.has(callId) && !announcer.seen.includes(callId) && now + offset - Date.parse(calledAt) <= NEW_MS)
    .map((call) => waitingOf(call, offset))
    .sort((a, b) => a.since - b.since);
  const ids = calls.map(({ callId }) => callId);
  return {
    ...announcer,
    seen: [...ids, ...announcer.seen.filter((id) => !ids.includes(id))].slice(0, SEEN_LIMIT),
    waiting: [...announcer.waiting.filter(({ callId }) => awaited.has(callId)), ...fresh],
  };
}

/**
 * Nothing is to be heard now: what is spoken ends, and what was called meanwhile is never spoken.
 *
 * @param {Announcer} announcer
 * @param {{calls: any[]}} event
 */
function hushed(announcer, { calls }) {
  const ids = calls.map(({ callId }) => callId);
  const seen = [...ids, ...announcer.seen.filter((id) => !ids.includes(id))].slice(0, SEEN_LIMIT);
  return { ...announcer, seen, waiting: [], speaking: null };
}

/**
 * @param {any} call
 * @param {number} offset
 * @returns {Waiting}
 */
function waitingOf({ callId, number, counter, language, times, calledAt }, offset) {
  return { callId, number, counter, language: language === 'ja-easy' ? 'ja' : language, again: times > 1, since: Date.parse(calledAt) - offset };
}

/**
 * The next announcement begins, if there is one.
 *
 * @param {Announcer} announcer
 * @param {{now: number, policy: Policy, lengthOf: (call: Waiting, form: Form, languages: string[]) => number}} event
 */
function begun(announcer, { now, policy, lengthOf }) {
  if (!policy.speaks) return announcer.waiting.length > 0 ? { ...announcer, waiting: [] } : announcer;
  const waiting = announcer.waiting.filter(({ since }) => now - since <= policy.giveUpSeconds * 1000);
  const unspoken = announcer.unspoken + announcer.waiting.length - waiting.length;
  const [call, ...rest] = waiting;
  if (call === undefined) return announcer.waiting.length > 0 ? { ...announcer, waiting, unspoken } : announcer;
  const form = formFor(waiting, now, policy, lengthOf);
  const speaking = { ...call, form, languages: languagesOf(call, form, policy), chime: policy.chime && !followsAtOnce(announcer, form, now) };
  return { ...announcer, waiting: rest, unspoken, speaking };
}

/**
 * The longest form in which every waiting call still begins in time.
 *
 * @param {Waiting[]} waiting
 * @param {number} now
 * @param {Policy} policy
 * @param {(call: Waiting, form: Form, languages: string[]) => number} lengthOf
 * @returns {Form}
 */
function formFor(waiting, now, policy, lengthOf) {
  const first = waiting.length >= policy.mergeFrom ? 2 : policy.repeatNumber ? 0 : 1;
  return FORMS.slice(first).find((form) => allBeginInTime(waiting, form, now, policy, lengthOf)) ?? 'briefest';
}

/**
 * @param {Waiting[]} waiting
 * @param {Form} form
 * @param {number} now
 * @param {Policy} policy
 * @param {(call: Waiting, form: Form, languages: string[]) => number} lengthOf
 */
function allBeginInTime(waiting, form, now, policy, lengthOf) {
  let begins = now;
  for (const call of waiting) {
    if (begins > now && begins - call.since > policy.delaySeconds * 1000) return false;
    begins += lengthOf(call, form, languagesOf(call, form, policy));
  }
  return true;
}

/**
 * @param {Waiting} call
 * @param {Form} form
 * @param {Policy} policy
 * @returns {string[]} none when the office wants the chime alone
 */
export function languagesOf(call, form, policy) {
  const wanted = policy.languages.filter(({ language, when }) => when === 'ALWAYS' || language === call.language).map(({ language }) => language);
  if (wanted.length === 0) return policy.languages.slice(0, 1).map(({ language }) => language);
  if (form !== 'briefest') return wanted;
  return [wanted.includes(call.language) ? call.language : /** @type {string} */ (wanted[0])];
}

/**
 * @param {Announcer} announcer
 * @param {Form} form
 * @param {number} now
 */
function followsAtOnce({ last }, form, now) {
  return last !== null && isBrief(form) && isBrief(last.form) && now - last.at < RUN_MS;
}

/** @param {Form} form */
const isBrief = (form) => form === 'brief' || form === 'briefest';
