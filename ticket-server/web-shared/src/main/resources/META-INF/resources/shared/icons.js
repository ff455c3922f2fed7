// @ts-check
import { html, svg } from 'lit';

/** @param {import('lit').TemplateResult<2>} shapes */
const drawn = (shapes) => html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true">${shapes}</svg>`;

/** Pictures beside words, never instead of them; they take the size and colour of the text (`svg.i` in baseStyles and tokens.css). */
export const icons = {
  calendar: drawn(svg`<rect x="3" y="5" width="18" height="16" rx="2"/><path d="M3 10h18M8 2.5V7M16 2.5V7"/><path d="m8.5 15.5 2.5 2.5 4.5-4.5"/>`),
  chevron: drawn(svg`<path d="m9 5 7 7-7 7"/>`),
  chevronBack: drawn(svg`<path d="m15 5-7 7 7 7"/>`),
  arrow: drawn(svg`<path d="M3 12h17"/><path d="m13.5 5 7 7-7 7"/>`),
  arrowDown: drawn(svg`<path d="M12 3v17"/><path d="m5 13.5 7 7 7-7"/>`),
  pause: drawn(svg`<path d="M8 5v14M16 5v14" stroke-width="4"/>`),
  info: drawn(svg`<circle cx="12" cy="12" r="9.5"/><path d="M12 11v6"/><path d="M12 7.2v.2"/>`),
  warn: drawn(svg`<path d="M12 3.5 22 20.5H2z"/><path d="M12 10v5"/><path d="M12 17.9v.2"/>`),
  stop: drawn(svg`<path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z"/><path d="M12 7v6.5"/><path d="M12 16.9v.2"/>`),
  ok: drawn(svg`<circle cx="12" cy="12" r="9.5"/><path d="m7.5 12.5 3 3 6-6.5"/>`),
  printer: drawn(svg`<path d="M7 9V3h10v6"/><rect x="3" y="9" width="18" height="8" rx="2"/><path d="M7 14h10v7H7z"/>`),
  speaker: drawn(svg`<path class="f" d="M3 9v6h4l6 5V4L7 9z"/><path d="M16.5 8.5a5 5 0 0 1 0 7M19 5.5a9 9 0 0 1 0 13"/>`),
  muted: drawn(svg`<path class="f" d="M3 9v6h4l6 5V4L7 9z"/><path d="m16.5 9 5.5 6M22 9l-5.5 6"/>`),
  bell: drawn(svg`<path d="M4 18h16"/><path d="M5 18a7 7 0 0 1 14 0"/><path d="M12 11V8M9.5 8h5"/>`),
  lower: drawn(svg`<rect x="4" y="2.5" width="16" height="19" rx="2"/><path d="M12 6v9"/><path d="m8 11.5 4 4 4-4"/><path d="M8 18.5h8"/>`),
  phone: drawn(svg`<rect x="6.5" y="2" width="11" height="20" rx="2.5"/><path d="M11 18.5h2"/>`),
  mail: drawn(svg`<rect x="2.5" y="5" width="19" height="14" rx="2"/><path d="m3 7 9 7 9-7"/>`),
  undo: drawn(svg`<path d="M9 6 4 11l5 5"/><path d="M4 11h10a6 6 0 0 1 0 12h-3" transform="translate(0,-2)"/>`),
  person: drawn(svg`<circle class="f" cx="12" cy="7" r="4.2"/><path class="f" d="M3.5 21c0-5 3.8-8 8.5-8s8.5 3 8.5 8z"/>`),
  close: drawn(svg`<path d="m5 5 14 14M19 5 5 19"/>`),
  clock: drawn(svg`<circle cx="12" cy="12" r="9.5"/><path d="M12 6.5V12l3.8 2.4"/>`),
  search: drawn(svg`<circle cx="10.5" cy="10.5" r="7"/><path d="m15.7 15.7 5.8 5.8"/>`),
  plus: drawn(svg`<path d="M12 4v16M4 12h16"/>`),
  download: drawn(svg`<path d="M12 3v12"/><path d="m7 10.5 5 5 5-5"/><path d="M4 20.5h16"/>`),
};

/**
 * @param {keyof typeof icons} name
 * @returns {import('lit').TemplateResult}
 */
export function icon(name) {
  return icons[name];
}

/** @param {boolean} filled */
const figure = (filled, /** @type {number} */ x) =>
  svg`<g class=${filled ? 'on' : 'off'} transform="translate(${x} 0)"><circle cx="8" cy="5.2" r="3.8"/><path d="M1.2 20c0-5.6 2.8-8.6 6.8-8.6s6.8 3 6.8 8.6z"/></g>`;

/**
 * Three persons, so many of them filled: the congestion sign.
 *
 * @param {number} level 1 to 3
 */
export function figures(level) {
  return html`<svg viewBox="0 0 50 21" aria-hidden="true">${[1, 17.4, 33.8].map((x, i) => figure(i < level, x))}</svg>`;
}
