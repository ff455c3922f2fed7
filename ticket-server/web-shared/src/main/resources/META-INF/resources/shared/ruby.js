// @ts-check
import { html } from 'lit';
import { annotated, around, roundedMinutes, rubyRuns } from '/shared/text.js';

/**
 * Shows `受付[うけつけ]を しました` with its readings above the kanji; text without brackets stays as it is.
 *
 * @param {string} text
 */
export function ruby(text) {
  return rubyRuns(text).map((run) => (run.reading ? html`<ruby>${run.text}<rt>${run.reading}</rt></ruby>` : run.text));
}

/**
 * `t()` with readings where the language has them. For attributes take `t()` itself.
 *
 * @param {string} lang
 * @param {string} key
 * @param {Record<string, unknown>} [params]
 */
export function tRuby(lang, key, params) {
  return ruby(annotated(lang, key, params));
}

/**
 * A sentence whose number stands out: 約<b>25</b>分.
 *
 * @param {string} lang
 * @param {string} key
 * @param {number} n
 */
export function withNumber(lang, key, n) {
  const [before, number, after] = around(lang, key, n);
  return html`${ruby(before)}<b>${number}</b>${ruby(after)}`;
}

/**
 * `minutes()` with its number standing out.
 *
 * @param {string} lang
 * @param {number | null | undefined} seconds
 */
export function minutesWithNumber(lang, seconds) {
  if (seconds === null || seconds === undefined) return html`–`;
  const n = roundedMinutes(seconds);
  return n === 0 ? html`${tRuby(lang, 'anyMoment')}` : withNumber(lang, 'minutes', n);
}
