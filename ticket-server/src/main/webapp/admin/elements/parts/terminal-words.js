// @ts-check
import { html, nothing } from 'lit';
import { clock, dateLong, pick } from '/shared/text.js';
import { icon } from '/shared/icons.js';
import { presentOffice } from '../../state.js';
import { reportWords } from '../../terminalWords.js';

/** @typedef {import('../admin-element.js').AdminElement} AdminElement */

const SHAPES = /** @type {const} */ ({ ok: 'ok', warn: 'warn', stop: 'stop', none: 'pause' });

/** The last report as shape and words, as of the moment the page was read. */
export function reportState(/** @type {AdminElement} */ host, /** @type {any} */ terminal) {
  const { level, said, printer, wrong } = reportWords(terminal);
  const sentences = wrong.map((words) => pick(words, host.state.lang));
  const first = sentences[0] ?? (printer ? host.say(printer.key, printer.params) : null);
  return html`<span class="state ${level}">${icon(SHAPES[level])}${first ?? host.say(said.key, said.params)}</span>
    ${sentences.slice(1).map((sentence) => html`<span class="hint">${sentence}</span>`)}
    ${first ? html`<span class="hint">${host.say(said.key, said.params)}</span>` : nothing}`;
}

/** Since when a terminal is enrolled. */
export function enrolledWords(/** @type {AdminElement} */ host, /** @type {any} */ { enrolledAt }) {
  if (!enrolledAt) return host.say('terminal.notEnrolled');
  const { lang } = host.state;
  const zone = presentOffice(host.state)?.zone;
  return host.say('terminal.enrolled', { d: dateLong(lang, enrolledAt, zone), t: clock(lang, enrolledAt, { zone }) });
}
