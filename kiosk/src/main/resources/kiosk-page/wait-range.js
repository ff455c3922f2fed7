// @ts-check
/** The expected wait as kiosk and paper say it: a range in steps of five minutes, always with clock times. Pure. */
import { clock, roundedMinutes } from '/shared/text.js';

const STEP_MS = 5 * 60_000;

/**
 * @typedef {{key: 'range'|'within'|'minutes'|'anyMoment', figure: string, window: {key: 'window'|'until'|'around', params: Record<string, string>}|null}} Shown
 *   `figure` is what is set large, between the words of `key`; empty when they are all
 */

/**
 * What is shown of a wait that begins at `at`; null when nothing is known.
 *
 * @param {{expectedWaitSeconds?: number|null, expectedWaitFromSeconds?: number|null, expectedWaitToSeconds?: number|null}} wait
 * @param {string|number} at
 * @param {{language: string, zone: string}} place
 * @returns {Shown|null}
 */
export function waitShown({ expectedWaitSeconds: guess = null, expectedWaitFromSeconds: from = null, expectedWaitToSeconds: to = null }, at, place) {
  const start = new Date(at).getTime();
  if (from !== null && to !== null) return rangeShown(from, to, start, place);
  if (guess === null) return null;
  const minutes = roundedMinutes(guess);
  if (minutes === 0) return { key: 'anyMoment', figure: '', window: null };
  const t = clock(place.language, start + guess * 1000, { round5: true, zone: place.zone });
  return { key: 'minutes', figure: String(minutes), window: { key: 'around', params: { t } } };
}

/** @param {number} from @param {number} to @param {number} start @param {{language: string, zone: string}} place @returns {Shown} */
function rangeShown(from, to, start, { language, zone }) {
  if (to === 0) return { key: 'anyMoment', figure: '', window: null };
  const b = clock(language, Math.ceil((start + to * 1000) / STEP_MS) * STEP_MS, { zone });
  if (from === 0) return { key: 'within', figure: String(to / 60), window: { key: 'until', params: { b } } };
  const a = clock(language, Math.floor((start + from * 1000) / STEP_MS) * STEP_MS, { zone });
  if (from === to) return { key: 'minutes', figure: String(to / 60), window: { key: 'around', params: { t: b } } };
  return { key: 'range', figure: `${from / 60}${language === 'en' ? '–' : '〜'}${to / 60}`, window: { key: 'window', params: { a, b } } };
}
