// @ts-check
import { css, html } from 'lit';

export const numberStyles = css`
  .number { position: relative; white-space: nowrap; line-height: 1; }
  .number i { display: inline-block; width: .76em; text-align: center; font-style: normal; }
  .number .letters { margin-right: .06em; }
`;

/**
 * A ticket number whose digits stand in cells of one width; read aloud as one word.
 *
 * @param {string} number
 * @param {string} [hidden] leading part that the eye finds elsewhere, e.g. the procedure's letter before its row
 */
export function ticketNumber(number, hidden = '') {
  const seen = hidden && number.startsWith(hidden) ? number.slice(hidden.length) : number;
  const digits = /\d*$/.exec(seen)?.[0] ?? '';
  const letters = seen.slice(0, seen.length - digits.length);
  return html`<span class="number"><span class="sr">${number}</span>${letters && html`<span class="letters" aria-hidden="true">${letters}</span>`}<span
    aria-hidden="true">${[...digits].map((digit) => html`<i>${digit}</i>`)}</span></span>`;
}
