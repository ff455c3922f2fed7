// @ts-check
import { html } from 'lit';
import { ruby, tRuby } from '/shared/ruby.js';
import { annotated } from '/shared/text.js';

/**
 * A wait in words with its figure set large: <b>20〜30</b>分, <b>10</b>分以内, まもなく.
 *
 * @param {string} language
 * @param {import('../wait-range.js').Shown} shown
 */
export function figureWithWords(language, { key, figure }) {
  if (!figure) return tRuby(language, key);
  const [before, after = ''] = annotated(language, key, { n: `|${figure}` }).split(`|${figure}`);
  return html`${ruby(before)}<b>${figure}</b>${ruby(after)}`;
}
