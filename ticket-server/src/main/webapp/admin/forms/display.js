// @ts-check
import { chosen, issue, wholeNumber } from './checks.js';
import { plain } from './paths.js';

/** What a display is. */
export const SHOWS = ['BOARD', 'COUNTER'];

/** How it hangs. */
export const LAYOUTS = ['AUTO', 'TURNED_LEFT', 'TURNED_RIGHT'];

/** What may stand on a board beside the call, in the order of the form. */
export const ZONES = ['EARLIER', 'PROCEDURES', 'MISSED', 'NOTICE', 'CONTENT'];

/** The languages that take turns beside Japanese. */
export const BESIDE = ['en', 'zh-Hans', 'ko'];

/** What the form shows of a display's settings. */
export function draftOf(/** @type {any} */ display) {
  return { ...display, counterId: display.counterId ?? '', voiceZone: display.voiceZone ?? '', cardSeconds: String(display.cardSeconds) };
}

/** What is sent to the server. */
export function bodyOf(/** @type {any} */ draft) {
  const { shows, layout, zones, serviceIds, counterIds, languages, speaks, revision } = draft;
  return {
    shows, counterId: shows === 'COUNTER' ? draft.counterId || null : null, layout, zones, serviceIds, counterIds, languages,
    cardSeconds: Number(plain(draft.cardSeconds)), voiceZone: draft.voiceZone || null, speaks: shows === 'BOARD' && speaks, revision,
  };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {any} */ draft) {
  const counter = draft.shows === 'COUNTER' && !draft.counterId ? [issue('counterId', 'notChosen')] : [];
  return [...chosen(draft, 'shows', SHOWS), ...counter, ...wholeNumber(draft, 'cardSeconds', 3, 30)];
}

/** The values with one taken in or out, in their usual order. */
export function toggled(/** @type {string[]} */ order, /** @type {string[]} */ values, /** @type {string} */ value) {
  return order.filter((one) => (one === value) !== values.includes(one));
}

/** The settings as the preview shows them: what cannot be read yet is as usual. */
export function previewOf(/** @type {any} */ draft) {
  const body = bodyOf(draft);
  return { ...body, cardSeconds: body.cardSeconds >= 3 ? body.cardSeconds : 6 };
}
