// @ts-check
import { html } from 'lit';
import { ruby, tRuby, withNumber } from '/shared/ruby.js';
import { roundedMinutes, t } from '/shared/text.js';

/** From here on a wait is told in steps of five minutes. */
const STEP = 5;

/**
 * The wait of a procedure as it is shown: one number, or on a day that runs unlike others a range up to the careful one, which never begins at 0.
 *
 * @param {import('/signage/state.js').Service} service
 * @param {boolean} disturbed
 * @returns {{from: number, to: number | null} | null} minutes; null when it is not known
 */
export function waitOf({ expectedWaitSeconds, carefulWaitSeconds }, disturbed) {
  if (expectedWaitSeconds === null || expectedWaitSeconds === undefined) return null;
  const from = roundedMinutes(expectedWaitSeconds);
  const to = Math.ceil((carefulWaitSeconds ?? 0) / 60 / STEP) * STEP;
  return disturbed && to > Math.max(from, STEP) ? { from: Math.max(from, STEP), to } : { from, to: null };
}

/**
 * @param {string} lang
 * @param {{from: number, to: number | null} | null} wait
 */
export function waitWords(lang, wait) {
  if (wait === null) return html`–`;
  if (wait.to !== null) return range(lang, wait.from, wait.to);
  return wait.from === 0 ? html`${tRuby(lang, 'anyMoment')}` : withNumber(lang, 'boardMinutes', wait.from);
}

/**
 * @param {string} lang
 * @param {number} from
 * @param {number} to
 */
function range(lang, from, to) {
  const [before, after = ''] = t(lang, 'boardRange', { from: '\u0000', to: '\u0000' }).split('\u0000').filter(Boolean);
  return html`<span class="range"><b>${from}</b>${ruby(before ?? '')}<b>${to}</b>${ruby(after)}</span>`;
}
