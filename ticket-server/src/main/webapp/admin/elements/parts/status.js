// @ts-check
import { html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { problemWords } from '../../words.js';
import { reload } from '../../actions.js';
import '../admin-once.js';

/** @typedef {import('../admin-element.js').AdminElement} AdminElement */

/** A sentence with its shape: info, warn or stop. */
export function banner(/** @type {'info'|'warn'|'stop'} */ kind, /** @type {unknown} */ content, /** @type {string|typeof nothing} */ role = nothing) {
  return html`<div class="banner ${kind}" role=${role}>${icon(kind)}<div>${content}</div></div>`;
}

/** What was saved, read out once. */
export function savedNote(/** @type {AdminElement} */ host) {
  const { saved } = host.state;
  return html`<div role="status">${saved ? banner('info', html`<p><b>${host.say('form.saved', { name: saved.name })}</b></p>`) : nothing}</div>`;
}

/** What a button could not do. */
export function notice(/** @type {AdminElement} */ host) {
  const { notice: problem, lang } = host.state;
  return problem ? banner('stop', html`<p><b>${host.say('problem.action')}</b></p><p>${problemWords(lang, problem)}</p>`, 'alert') : nothing;
}

/** What is shown this one time, while its address is shown. */
export function onceNote(/** @type {AdminElement} */ host) {
  return host.state.once ? html`<admin-once .state=${host.state}></admin-once>` : nothing;
}

/** Loading, failed or missing; nothing once the page has what it shows. */
export function pageStatus(/** @type {AdminElement} */ host, title = host.say('problem.load')) {
  const { page, lang } = host.state;
  if (page.status === 'missing') return banner('warn', html`<p>${host.say('form.missing')}</p>`);
  if (page.status === 'failed') {
    return banner('stop', html`<p><b>${title}</b></p><p>${problemWords(lang, page.problem)}</p>
      <button class="btn" type="button" @click=${reload}>${host.say('retry')}</button>`, 'alert');
  }
  return page.status === 'loading' && !page.at ? html`<p role="status" class="intro">${host.say('loading')}</p>` : nothing;
}

/** In use or not, as shape and word. */
export function activeState(/** @type {AdminElement} */ host, /** @type {boolean} */ active) {
  return active
    ? html`<span class="state ok">${icon('ok')}${host.say('active.on')}</span>`
    : html`<span class="state none">${icon('pause')}${host.say('active.off')}</span>`;
}
